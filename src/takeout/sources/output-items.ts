import { contentKind, unreadable } from './account.ts';
import { fenced, joined, type Left } from './foreign.ts';
import { partsOf, readPart } from './read-part.ts';

/**
 * An answer as a list of items, as the Responses interface has it and Open WebUI keeps it beside the text. What stands in
 * the text, `shown`, is not said again.
 */
export function readOutput(output: unknown, shown: string): { text: string; thinking: string; left: Left[] } {
  const said: (string | undefined)[] = [];
  const thinking: (string | undefined)[] = [];
  const left: Left[] = [];
  for (const item of partsOf(output)) {
    const { type, content, summary, code, lang } = Object(item) as Record<string, unknown>;
    const kind = typeof type === 'string' ? type : '';
    if (kind === 'message' || kind === 'reasoning') {
      const given = partsOf(content).length > 0 ? partsOf(content) : partsOf(summary);
      const parts = given.map(readPart);
      if (kind === 'reasoning') thinking.push(...parts.map(({ text }) => text));
      else said.push(...parts.map(({ text }, index) => (isShown(given[index], text, shown) ? '' : text)));
      left.push(...parts.flatMap((part) => part.left ?? []));
      const missed = parts.length === 0 ? contentKind(item) : undefined;
      if (missed !== undefined) left.push(unreadable(missed));
    } else if (kind.endsWith('code_interpreter') && typeof code === 'string') {
      said.push(code.trim() === '' || shown !== '' ? '' : fenced(code, typeof lang === 'string' ? lang : ''));
      // What a call gave belongs to the call.
    } else if (!kind.endsWith('_call_output')) {
      const part = readPart(item);
      said.push(isShown(item, part.text, shown) ? '' : part.text);
      if (part.left) left.push(part.left);
    }
  }
  return { text: joined(said), thinking: joined(thinking), left };
}

/** A text of the usual kind stands in what is shown, maybe in other words since; another may or may not. */
function isShown(part: unknown, text: string | undefined, shown: string): boolean {
  const { type } = Object(part) as { type?: string };
  const isUsual = typeof part === 'string' || /^(?:(?:output|input|summary)_)?text$/.test(type ?? '');
  return shown !== '' && (isUsual || shown.includes(text ?? ''));
}
