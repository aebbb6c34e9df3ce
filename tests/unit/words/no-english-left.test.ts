import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseSync } from 'vite';

/**
 * In English everywhere: the receipt, every byte of which can be checked, and what the audit and the threat model say.
 */
const documents = [
  'src/privacy/channels/channel-facts.ts',
  'src/privacy/channels/outside/',
  'src/privacy/channels/tries/quiet-channels.ts',
  'src/privacy/receipt/make-receipt.ts',
  'src/privacy/receipt/receipt-page.ts',
  'src/privacy/receipt/receipt-parts.ts',
];

/** What a model is told before a conversation and for its title: in English, which the small ones follow best. */
const toModels = ['src/chat/answer.ts', 'src/chat/titles/titler.ts'];

/** These speak to developers only, in errors and schemas; what they call trouble is worded in `shared/error-words.ts`. */
const speechless = ['src/egress/', 'src/engines/', 'src/model-store/', 'src/service-worker/', 'src/words/'];

/** Names, which are written alike in every language, of keys and of classes, too. */
const names = new Set([
  'Airlock',
  'SHA-256',
  'Hugging Face',
  'Mistral AI',
  'Gemma Terms of Use',
  'Open WebUI',
  'WebLLM Chat',
  'model-q8_0.gguf',
  'Ctrl',
  'Shift',
  'Error',
]);

/** Of these the value is read out or shown, whether the element is ours or HTML's. */
const shownAttributes =
  /^(?:aria-(?:label|placeholder|description|roledescription)|title|placeholder|alt|label|action)$/;

/** What an error says for developers, and what is written to the console, nobody else reads. */
const developersOnly = /^(?:.*Error|.*[tT]rouble|Trouble|warn|error|info|debug|DOMException)$/;

/** Two words or more, or a blank, of which the first has a capital: what a person reads, and hardly anything else does. */
const sentence = /^[\s([*>]*\p{Lu}[\p{L}’']*[,:]? [\p{L}{].*/u;

/** One word with a capital: said where it is one of two that are chosen between, as in `isMine ? 'You' : 'Assistant'`. */
const capitalised = /^\p{Lu}\p{Ll}+$/u;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file}`)
  .filter((file) => /\.tsx?$/.test(file) && !/[/-]words\.ts$/.test(file))
  .filter((file) => ![...documents, ...toModels, ...speechless].some((room) => file.startsWith(room)));

test.each(files)('%s says nothing by itself', (file) => {
  expect(englishIn(file, readFileSync(file, 'utf8'))).toEqual([]);
});

test('what is written between tags, in what is read out and in the code is found', () => {
  const found = englishIn(
    'src/example.tsx',
    `const words = { one: 'Nothing was kept.' };
    throw new Error('A word for developers.');
    export const A = ({ n }) => <p title="Close" className="one two">Good {n} <code>x.wasm</code>{\`You have \${n} left\`}</p>;
    const note = (name) => [\`(Picture: \${name})\`, \`Attached, \${name}:\`, isMine ? 'You' : name];
    const page = \`<style>p { color: red }</style><p class="small" title="\${note}">\${note} Thinking</p>\`;`,
  );
  const inTags = ['Nothing was kept.', 'Close', 'Good', 'You have {} left'];
  expect(found).toEqual(inTags.concat('(Picture: {})', 'Attached, {}:', 'You', 'Thinking'));
});

interface Node {
  type: string;
  [key: string]: unknown;
}

/** The texts of a file that a person would read. */
function englishIn(file: string, source: string): string[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: string[] = [];
  const isName = (text: string): boolean => names.has(text) || !/\p{L}{2}/u.test(text);
  const add = (text: string): void => void (isName(text.trim()) || found.push(text.trim().replaceAll(/\s+/g, ' ')));

  function look(node: Node, isShown: boolean): void {
    const text = textOf(node);
    if (text !== undefined && (isShown || sentence.test(text))) add(text);
    else if (text !== undefined) betweenTags(text).forEach(add);
    if (node.type === 'ConditionalExpression')
      for (const one of [node['consequent'], node['alternate']] as Node[])
        if (capitalised.test(textOf(one) ?? '')) add(textOf(one) ?? '');
    if (isForDevelopers(node) || isCode(node)) return;
    if (node.type === 'JSXText') add(String(node['value']));
    if (node.type === 'JSXAttribute') {
      const isShownHere = shownAttributes.test(nameOf(node['name']));
      if (node['value']) look(node['value'] as Node, isShownHere);
      return;
    }
    // Of a condition either side may be shown; what a call is given need not be.
    const stays = /^(?:JSXExpressionContainer|ConditionalExpression|LogicalExpression|ParenthesizedExpression)$/;
    for (const [key, child] of childrenOf(node))
      look(child, key !== 'test' && ((isShown && stays.test(node.type)) || isInside(node)));
  }

  look(program as unknown as Node, false);
  return found;
}

/** Of a page that is written as a text: its words, not its style. */
function betweenTags(markup: string): string[] {
  if (!markup.includes('</')) return [];
  return markup.split(/<style>[^]*?<\/style>|<[^<>]*>/).map((text) => text.replaceAll('{}', ''));
}

/** Directly between tags. */
const isInside = ({ type }: Node): boolean => type === 'JSXElement' || type === 'JSXFragment';

const isCode = (node: Node): boolean =>
  node.type === 'JSXElement' && nameOf((node['openingElement'] as Node)['name']) === 'code';

function isForDevelopers(node: Node): boolean {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  const { callee } = node as unknown as { callee: Node };
  return developersOnly.test(nameOf(callee.type === 'MemberExpression' ? callee['property'] : callee));
}

function textOf(node: Node): string | undefined {
  if (node.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node.type !== 'TemplateLiteral') return undefined;
  return (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked).join('{}');
}

function nameOf(node: unknown): string {
  const { name } = node as { name?: unknown };
  return typeof name === 'string' ? name : '';
}

function childrenOf(node: Node): [string, Node][] {
  return Object.entries(node).flatMap(([key, value]): [string, Node][] => {
    const all = Array.isArray(value) ? value : [value];
    return all.filter((one): one is Node => typeof one?.type === 'string').map((one) => [key, one]);
  });
}
