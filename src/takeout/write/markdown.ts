import { closeOpen } from '../../markdown/close-open.ts';
import { words } from '../words.ts';
import type { Readable } from './readable.ts';

/** Markdown: what was said stands as it was said, which is Markdown mostly. */
export function toMarkdown({ title, lines, turns }: Readable): string {
  const parts = turns.map(({ who, when, text, thinking, remark }) =>
    [
      `## ${oneLine(who)}`,
      `*${when}*`,
      ...(thinking ? [`> ${words().thinking}\n>\n${quoted(thinking)}`] : []),
      closeOpen(text),
      ...(remark ? [`*${remark}*`] : []),
    ].join('\n\n'),
  );
  return `${[`# ${oneLine(title)}`, ...lines.map((line) => `*${line}*`), ...parts].join('\n\n')}\n`;
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

/** A name in a heading: no signs that begin something else. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#]/g, String.raw`\$&`);
}
