import * as v from 'valibot';
import { attached, joined, listOf, text } from './foreign.ts';

/** A document that an assistant wrote beside its answer, by a tool: the words of it are words of the answer. */

const canvas = v.object({
  name: text,
  content: text,
  updates: listOf(v.object({ replacement: text })),
  comments: listOf(v.object({ comment: text })),
});

/** ChatGPT's canvas: what was sent to `canmore`. What is not the JSON that it should be is kept as it stands. */
export function readCanvas(sent: string, name: string): string {
  const parsed = v.safeParse(canvas, parse(sent));
  if (!parsed.success) return sent.trim() === '' ? '' : attached(name, sent);
  const { content, updates, comments } = parsed.output;
  const changed = joined(updates.map((one) => one?.replacement));
  const document = joined([content, changed]);
  const remarks = joined(comments.map((one) => one?.comment));
  if (document === '' && remarks === '') return attached(name, sent);
  return joined([document === '' ? '' : attached(parsed.output.name || name, document), remarks]);
}

const artifact = v.object({
  title: text,
  path: text,
  content: text,
  file_text: text,
  new_str: text,
  widget_code: text,
});

/** Claude's artifacts and files: the whole of it, or what was put in. Undefined for what is another tool's. */
export function readArtifact(tool: string, input: unknown): string | undefined {
  if (!/^(?:artifacts|create_file|str_replace|insert|show_widget|canvas)/.test(tool)) return undefined;
  const parsed = v.safeParse(artifact, input);
  if (!parsed.success) return undefined;
  const { title, path, content, file_text: file, new_str: changed, widget_code: widget } = parsed.output;
  const document = [content, file, changed, widget].find((one) => one.trim() !== '');
  return document && attached(title || path.split('/').at(-1) || '', document);
}

function parse(sent: string): unknown {
  try {
    return JSON.parse(sent) as unknown;
  } catch {
    return undefined;
  }
}
