import { joined, fenced, type Left } from './foreign.ts';
import { unreadable } from './account.ts';

/** What a text has in elements of its own kind. */
export interface SplitDetails {
  text: string;
  thinking: string;
  left: Left[];
}

const opening = '<details';
const closing = '</details>';

/**
 * Open WebUI writes what is no text as an element of HTML into the text, wherever it came about: what the model said to
 * itself, what tools were asked, what code was run. In a block of code it is an example, and stays. Takes a time that
 * grows with the length of the text, and no faster.
 */
export function splitDetails(text: string): SplitDetails {
  if (!text.includes(opening)) return { text, thinking: '', left: [] };
  const said: string[] = [];
  const thinking: string[] = [];
  const left: Left[] = [];
  let from = 0;
  let fence = '';
  const tokens = /(?<=^|\n) {0,3}(?<fence>`{3,}|~{3,})[^\n]*|<details\s/g;
  for (let found = tokens.exec(text); found; found = tokens.exec(text)) {
    const line = found.groups?.['fence'];
    if (line !== undefined) {
      const isEnd = line.startsWith(fence) && found[0].trim() === line;
      if (fence === '') fence = line;
      else if (isEnd) fence = '';
      continue;
    }
    if (fence !== '') continue;
    const element = elementAt(text, found.index);
    if (element === 'none') break;
    if (!element) continue;
    said.push(withoutEdges(text.slice(from, found.index)));
    from = element.end;
    tokens.lastIndex = element.end;
    const { type } = element.attributes;
    if (type === 'reasoning') thinking.push(unquote(element.body));
    else if (type === 'tool_calls') left.push('tool');
    else if (type === 'code_interpreter') said.push(joined([element.body, outputOf(element.attributes['output'])]));
    else left.push(unreadable(type ?? ''));
  }
  if (from === 0) return { text, thinking: '', left: [] };
  said.push(withoutEdges(text.slice(from)));
  return { text: joined(said), thinking: joined(thinking), left };
}

/** Without empty lines around it; the first line keeps its indent. */
function withoutEdges(text: string): string {
  return text.trimEnd().replace(/^(?:[ \t]*\n)+/, '');
}

/** Undefined for an element without a type, which the model wrote itself; `none` where no more can be whole. */
function elementAt(text: string, at: number) {
  const attributes: Record<string, string> = {};
  const pairs = /\s+(?<name>[\w-]+)(?:="(?<value>[^"]*)")?|\s*(?<end>>)/y;
  pairs.lastIndex = at + opening.length;
  let headEnd = -1;
  for (let pair = pairs.exec(text)?.groups; pair; pair = pairs.exec(text)?.groups) {
    if (pair['end']) {
      headEnd = pairs.lastIndex;
      break;
    }
    attributes[pair['name'] ?? ''] ??= plainOf(pair['value'] ?? '');
  }
  if (headEnd < 0 || attributes['type'] === undefined) return undefined;
  const end = text.indexOf(closing, headEnd);
  if (end < 0) return 'none';
  const body = text
    .slice(headEnd, end)
    .replace(/^\s*<summary>[^<]*<\/summary>/, '')
    .trim();
  return { attributes, body, end: end + closing.length };
}

/** Each line of a thought stands behind the sign of a quotation, which newer versions escape with all the rest. */
function unquote(body: string): string {
  const plain = /^&gt;/m.test(body) ? plainOf(body) : body;
  return plain.replaceAll(/^> ?/gm, '');
}

function outputOf(output: string | undefined): string {
  if (output === undefined || output === '' || output === '{}') return '';
  try {
    const { stdout, result } = Object(JSON.parse(output)) as Record<string, unknown>;
    const texts = [stdout, result].filter((one) => typeof one === 'string' && one.trim() !== '');
    return texts.length === 0 ? '' : fenced(texts.join('\n'));
  } catch {
    return fenced(output);
  }
}

const signs: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', '#x27': "'", '#39': "'" };

function plainOf(text: string): string {
  return text.replaceAll(/&(?<name>quot|amp|lt|gt|#x27|#39);/g, (whole, name: string) => signs[name] ?? whole);
}
