import { estimateTokens } from '../../shared/estimate-tokens.ts';
import { cleanCharacters } from '../prompt.ts';
import { decodeText } from './decode-text.ts';
import type { AttachedFile } from './join-files.ts';

/** Why a file cannot go with a question. */
export type Refusal =
  | { why: 'folder' | 'empty' | 'unreadable' | 'pdf' | 'office' | 'picture' | 'not-text' | 'not-utf8'; name: string }
  | { why: 'too-long'; name: string; tokens: number; limitTokens: number };

/** What came with a drop: a file, or a folder, of which only the name is known. */
export type Given = File | { folder: string };

export interface ReadFiles {
  files: AttachedFile[];
  refused: Refusal[];
}

/** No token has more bytes: one is about four letters of plain English, which UTF-16 writes with two bytes each. */
const bytesPerToken = 8;
const longestName = 120;

/**
 * Reads what can go with a question as text. Of a file that is too long for the model nothing is read.
 * @param limitTokens what the model can read at once
 */
export async function readFiles(given: readonly Given[], limitTokens: number): Promise<ReadFiles> {
  const all: ReadFiles = { files: [], refused: [] };
  for (const one of given) {
    const read = await readOne(one, limitTokens);
    if ('why' in read) all.refused.push(read);
    else all.files.push(read);
  }
  return all;
}

async function readOne(given: Given, limitTokens: number): Promise<AttachedFile | Refusal> {
  if ('folder' in given) return { why: 'folder', name: nameOf(given.folder) };
  const name = nameOf(given.name);
  const kind = kindOf(given);
  if (kind) return { why: kind, name };
  const tooLong = (tokens: number): Refusal => ({ why: 'too-long', name, tokens, limitTokens });
  if (given.size > limitTokens * bytesPerToken) return tooLong(Math.ceil(given.size / 4));
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await given.arrayBuffer());
  } catch {
    // Gone since, not permitted, or a folder that did not say so.
    return { why: 'unreadable', name };
  }
  const decoded = decodeText(bytes);
  if (decoded.as !== 'text') return { why: decoded.as, name };
  const text = cleanCharacters(decoded.text);
  if (text.trim() === '') return { why: 'empty', name };
  const tokens = estimateTokens(text);
  return tokens > limitTokens ? tooLong(tokens) : { name, text };
}

/** What is known by its name or type to hold text that only other programs can read, or none. */
function kindOf({ name, type }: File): 'pdf' | 'office' | 'picture' | undefined {
  if (type === 'application/pdf' || /\.pdf$/i.test(name)) return 'pdf';
  if (/\.(?:docx?|xlsx?|pptx?|od[tsp]|rtf|pages|numbers|key|epub)$/i.test(name)) return 'office';
  return type.startsWith('image/') && type !== 'image/svg+xml' ? 'picture' : undefined;
}

/** On one line, without what could end the line above the text or turn the direction in which it is read. */
function nameOf(given: string): string {
  const name = cleanCharacters(given)
    .replace(/[\n\t`\p{Bidi_Control}]/gu, ' ')
    .trim();
  return [...(name || '?')].slice(-longestName).join('');
}
