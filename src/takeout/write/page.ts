import { drawMarkdown } from './draw-markdown.ts';
import { escapeMarkup } from './escape-markup.ts';
import { pageStyle } from './page-style.ts';
import type { Readable, ReadableTurn } from './readable.ts';

/**
 * A page that stands for itself: no script, no picture, nothing from anywhere, and a policy that holds it to that.
 */
export function toPage({ title, lines, turns }: Readable): string {
  return `<!doctype html>
<html lang="und">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escapeMarkup(title)}</title>
<style>
${pageStyle}</style>
</head>
<body>
<main>
<header>
<h1 dir="auto">${escapeMarkup(title)}</h1>
${lines.map((line) => `<p lang="en">${escapeMarkup(line)}</p>\n`).join('')}</header>
${turns.map(drawTurn).join('')}</main>
</body>
</html>
`;
}

function drawTurn({ who, when, text, thinking, remark }: ReadableTurn): string {
  return `<section>
<h2 dir="auto">${escapeMarkup(who)} <time>${escapeMarkup(when)}</time></h2>
${thinking ? `<details>\n<summary lang="en">Thinking</summary>\n<div class="plain" dir="auto">${escapeMarkup(thinking)}</div>\n</details>\n` : ''}${drawMarkdown(text)}${remark ? `<p class="remark" lang="en">${escapeMarkup(remark)}</p>\n` : ''}</section>
`;
}
