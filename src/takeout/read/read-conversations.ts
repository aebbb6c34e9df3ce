import { cutText } from '../../shared/cut-text.ts';
import { headVersion, formatVersion, parseWhole } from '../own-format.ts';
import type { Refusal, Source } from '../report.ts';
import { createAssembler } from '../sources/assemble.ts';
import { countLeft, type LeftCount } from '../sources/count-left.ts';
import { recognise } from '../sources/recognise.ts';
import { toRecords } from '../sources/to-records.ts';
import type { WholeConversation } from '../../vault/whole-conversation.ts';
import type { Texts } from './archive.ts';
import { splitValues, type Piece } from './split-values.ts';
import { takeoutTrouble } from './takeout-trouble.ts';

/** What is found in a file, one after the other. */
export type Found =
  | ({ kind: 'conversation'; source: Source; whole: WholeConversation } & LeftCount)
  | { kind: 'refused'; source: Source | undefined; title: string; why: Refusal }
  | { kind: 'other' }
  | { kind: 'cut-off' };

/** Ten times as many as the app is made for. */
const mostConversations = 100_000;

/** What a file says of itself, for conversations that have no name or no time. */
export type ReadFile = Pick<File, 'name' | 'lastModified'>;

/**
 * All that can be had of a file, conversation by conversation. What is broken is told, and the rest goes on.
 * @throws Trouble `ImportRefused` for a file that is nothing of the kind, or cannot be read
 */
export async function* readConversations(texts: Texts, file: ReadFile): AsyncGenerator<Found, void> {
  const seen = new Set<string>();
  for await (const text of texts.open()) {
    for await (const found of readText(text, file, texts.names === 1)) {
      if (found.kind === 'conversation') {
        const { conversation } = found.whole;
        const why = seen.has(conversation.id) ? 'twice' : seen.size >= mostConversations ? 'too-many' : undefined;
        if (why) {
          yield { kind: 'refused', source: found.source, title: conversation.title, why };
          continue;
        }
        seen.add(conversation.id);
      }
      yield found;
    }
  }
}

async function* readText(text: AsyncIterable<string>, file: ReadFile, isAlone: boolean): AsyncGenerator<Found, void> {
  const assembler = createAssembler();
  let isOurs = false;
  let end: (Piece & { end: unknown })['end'] = 'whole';
  for await (const piece of splitValues(text)) {
    if ('end' in piece) {
      end = piece.end;
      continue;
    }
    if ('fault' in piece) {
      yield { kind: 'refused', source: undefined, title: '', why: piece.fault };
      continue;
    }
    const value = parse(piece.text);
    if (value === undefined) {
      yield { kind: 'refused', source: undefined, title: '', why: 'damaged' };
      continue;
    }
    const version = headVersion(value);
    if (version !== undefined) {
      if (version > formatVersion) throw takeoutTrouble('newer', `The file is of version ${version}.`);
      isOurs = true;
      continue;
    }
    for (const one of assembler.add(value)) yield isOurs ? readOwn(one) : readForeign(one, file);
  }
  for (const one of assembler.end()) yield readForeign(one, file);
  if (end === 'not-json' && isAlone) throw takeoutTrouble('not-json', 'The file begins like nothing that is known.');
  if (end !== 'whole') yield { kind: 'cut-off' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function readOwn(value: unknown): Found {
  const whole = parseWhole(value);
  if (!whole) return { kind: 'refused', source: 'airlock', title: titleOf(value), why: 'damaged' };
  return { kind: 'conversation', source: 'airlock', whole, ...countLeft([]) };
}

function readForeign(value: unknown, { name, lastModified }: ReadFile): Found {
  const known = recognise(value, name);
  if (!known) return { kind: 'other' };
  const { source, conversation } = known;
  if (!conversation) return { kind: 'refused', source, title: titleOf(value), why: 'damaged' };
  const whole = toRecords(source, conversation, lastModified);
  const count = countLeft(conversation.messages.flatMap((message) => message.left ?? []));
  if (!whole) {
    const why = count.left.unreadable === undefined ? 'empty' : 'unreadable';
    return { kind: 'refused', source, title: conversation.title, why };
  }
  return { kind: 'conversation', source, whole, ...count };
}

/** The name of what cannot be read, as far as it has one. */
function titleOf(value: unknown): string {
  const { title, name, conversation, conv } = Object(value) as Record<string, unknown>;
  const names = [
    title,
    name,
    (Object(conversation) as Record<string, unknown>)['title'],
    (Object(conv) as Record<string, unknown>)['name'],
  ];
  const found = names.find((one) => typeof one === 'string') ?? '';
  return cutText(found, 200);
}
