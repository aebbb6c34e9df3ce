import fc from 'fast-check';

/**
 * Exports of every source, with things in them that no version of it has had yet. Each such thing holds one word that
 * stands nowhere else, so that a test can tell whether it came, or whether it was counted.
 */
export interface StrangeExport {
  source: (typeof sources)[number];
  file: string;
  strange: Strange[];
}

export interface Strange {
  word: string;
  /** What it calls itself. */
  kind: string;
}

export const sources = ['chatgpt', 'claude', 'open-webui', 'llama', 'webllm'] as const;
type Source = (typeof sources)[number];

/** Names that no source has: what they begin with is no name of anything. */
const strangeName = fc.stringMatching(/^[a-z]{2,6}$/).map((rest) => `zq${rest}`);
/** Where the word stands within a thing of a new kind. */
const holder = fc.constantFrom('flat', 'text', 'nested', 'list', 'bare');

const place = fc.constantFrom('part', 'output', 'output-inside', 'field', 'content-field', 'role', 'thought', 'line');

interface Plan {
  role: 'user' | 'assistant';
  isEmpty: boolean;
  strange: { place: string; kind: string; field: string; holder: string }[];
}

const plan: fc.Arbitrary<Plan> = fc.record({
  role: fc.constantFrom('user', 'assistant'),
  isEmpty: fc.boolean(),
  strange: fc.array(fc.record({ place, kind: strangeName, field: strangeName, holder }), { maxLength: 3 }),
});

export const strangeExport: fc.Arbitrary<StrangeExport> = fc
  .record({ source: fc.constantFrom(...sources), plans: fc.array(plan, { minLength: 1, maxLength: 6 }) })
  .map(({ source, plans }) => write(source, plans));

function write(source: Source, plans: readonly Plan[]): StrangeExport {
  const strange: Strange[] = [];
  const messages = plans.flatMap((one, index) => {
    const made = makeMessage(source, one, index, strange);
    return made;
  });
  const first = makeMessage(source, { role: 'user', isEmpty: false, strange: [] }, -1, strange);
  return { source, strange, file: fileOf(source, [...first, ...messages]) };
}

/** A thing of a new kind with one word in it. */
function thing(typeField: string, one: Plan['strange'][number], word: string): unknown {
  if (one.holder === 'bare') return { [one.kind]: word };
  const held = {
    flat: { [one.field]: word },
    text: { text: word },
    nested: { [one.field]: { [one.field]: { value: word } } },
    list: { [one.field]: [{ words: word }] },
  }[one.holder];
  return { [typeField]: one.kind, ...held };
}

interface Made {
  fields: Record<string, unknown>;
  role: string;
  /** A line of its own, where a source has lines. */
  isLine?: boolean;
}

/** The places of each source. What is asked for elsewhere becomes a part. */
const placesOf: Record<Source, readonly string[]> = {
  chatgpt: ['part', 'field', 'content-field', 'role', 'thought'],
  claude: ['part', 'field', 'role'],
  'open-webui': ['part', 'output', 'output-inside', 'field', 'role'],
  llama: ['part', 'field', 'role'],
  webllm: ['part', 'field', 'role'],
};

function makeMessage(source: Source, { role, isEmpty, strange: wanted }: Plan, at: number, told: Strange[]): Made[] {
  const parts: unknown[] = isEmpty ? [] : [partOf(source, `Said ${at}.`)];
  const output: unknown[] = [];
  const inside: unknown[] = [];
  const thoughts: unknown[] = [];
  const alone: Made[] = [];
  for (const [index, one] of wanted.entries()) {
    const word = `zword${at}x${index}z`;
    const where = placesOf[source].includes(one.place) ? one.place : 'part';
    const typeField = source === 'chatgpt' && where !== 'output' ? 'content_type' : 'type';
    const made = thing(typeField, one, word);
    told.push({ word, kind: where === 'role' ? one.kind : one.kind });
    if (where === 'part') parts.push(made);
    else if (where === 'output') output.push(made);
    else if (where === 'output-inside') inside.push(made);
    else if (where === 'thought') thoughts.push(made);
    // What a whole message is about has a message of its own.
    else if (where === 'role') alone.push({ role: one.kind, fields: contentOf(source, [partOf(source, word)]) });
    else if (where === 'field') alone.push({ role, fields: { ...contentOf(source, []), [one.kind]: made } });
    else alone.push({ role, fields: { content: { content_type: one.kind, [one.field]: word } } });
  }
  if (inside.length > 0) output.push({ type: 'message', content: inside });
  const whole: Made = {
    role,
    fields: { ...contentOf(source, parts), ...(output.length > 0 && { output }) },
  };
  const thinking: Made[] =
    thoughts.length === 0
      ? []
      : [
          {
            role: 'assistant',
            fields: { content: { content_type: 'thoughts', thoughts: [...thoughts, { summary: 'Hm' }] } },
          },
        ];
  return [...thinking, whole, ...alone];
}

function partOf(source: Source, text: string): unknown {
  return source === 'chatgpt' ? text : { type: 'text', text };
}

function contentOf(source: Source, parts: unknown[]): Record<string, unknown> {
  if (source === 'chatgpt') return { content: { content_type: 'multimodal_text', parts } };
  return { content: parts };
}

function fileOf(source: Source, messages: readonly Made[]): string {
  const id = (index: number): string | null => (index < 0 ? null : `m${index}`);
  const at = (one: Made, index: number): Record<string, unknown> => ({ id: id(index), ...one.fields });
  if (source === 'chatgpt') {
    const nodes = messages.map((one, index) => [
      id(index),
      {
        parent: id(index - 1),
        message: { author: { role: one.role }, recipient: 'all', metadata: {}, ...at(one, index) },
      },
    ]);
    return JSON.stringify([{ id: 'c', title: 'T', mapping: Object.fromEntries(nodes) as unknown, current_node: '' }]);
  }
  if (source === 'claude') {
    const sender = (role: string): string => (role === 'user' ? 'human' : role);
    const all = messages.map((one, index) => ({ uuid: id(index), sender: sender(one.role), text: '', ...one.fields }));
    return JSON.stringify([{ uuid: 'c', name: 'T', chat_messages: all }]);
  }
  if (source === 'open-webui') {
    const nodes = messages.map((one, index) => [
      id(index),
      { parentId: id(index - 1), role: one.role, ...at(one, index) },
    ]);
    return JSON.stringify([
      { id: 'c', title: 'T', chat: { history: { messages: Object.fromEntries(nodes) as unknown } } },
    ]);
  }
  if (source === 'llama') {
    const all = messages.map((one, index) => ({
      parent: id(index - 1),
      role: one.role,
      type: 'text',
      ...at(one, index),
    }));
    return JSON.stringify({ conv: { id: 'c', name: 'T' }, messages: all });
  }
  return JSON.stringify({ messages: messages.map((one) => ({ role: one.role, ...one.fields })) });
}
