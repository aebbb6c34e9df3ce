import type { Readable } from './readable.ts';

/** Plain text, for anything that shows text. */
export function toPlainText({ title, lines, turns }: Readable): string {
  const parts = turns.map(({ who, when, text, thinking, remark }) =>
    [
      `--- ${who}, ${when} ---`,
      ...(thinking ? [`[Thinking]\n${thinking}\n[End of thinking]`] : []),
      text,
      ...(remark ? [`[${remark}]`] : []),
    ].join('\n\n'),
  );
  return `${[title, ...lines, ...parts].join('\n\n')}\n`;
}
