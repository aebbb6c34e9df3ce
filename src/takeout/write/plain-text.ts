import { words } from '../words.ts';
import type { Readable } from './readable.ts';

/** Plain text, for anything that shows text. */
export function toPlainText({ title, lines, turns }: Readable): string {
  const parts = turns.map(({ who, when, text, thinking, remark }) =>
    [
      `--- ${who} · ${when} ---`,
      ...(thinking ? [`[${words().thinking}]\n${thinking}\n[${words().endOfThinking}]`] : []),
      text,
      ...(remark ? [`[${remark}]`] : []),
    ].join('\n\n'),
  );
  return `${[title, ...lines, ...parts].join('\n\n')}\n`;
}
