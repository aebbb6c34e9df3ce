import { currentDirection, currentLanguage } from '../../shared/words.ts';
import { words } from '../words.ts';
import { drawMarkdown } from './draw-markdown.ts';
import { escapeMarkup } from './escape-markup.ts';
import { pageStyle } from './page-style.ts';
import type { Readable, ReadableTurn } from './readable.ts';

/**
 * A page that stands for itself: no script, no picture, nothing from anywhere, and a policy that holds it to that. It is
 * in the language of the app; in which one something was said nobody knows (`und`), and its letters say from where it is read.
 */
export function toPage({ title, lines, turns }: Readable): string {
  return `<!doctype html>
<html lang="${currentLanguage()}" dir="${currentDirection()}">
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
<h1 lang="und" dir="auto">${escapeMarkup(title)}</h1>
${lines.map((line) => `<p>${escapeMarkup(line)}</p>\n`).join('')}</header>
${turns.map(drawTurn).join('')}</main>
</body>
</html>
`;
}

function drawTurn({ who, when, text, thinking, remark }: ReadableTurn): string {
  return `<section>
<h2><bdi>${escapeMarkup(who)}</bdi> <time>${escapeMarkup(when)}</time></h2>
${thinking ? `<details>\n<summary>${words().thinking}</summary>\n<div class="plain" lang="und" dir="auto">${escapeMarkup(thinking)}</div>\n</details>\n` : ''}<div lang="und">
${drawMarkdown(text)}</div>
${remark ? `<p class="remark">${escapeMarkup(remark)}</p>\n` : ''}</section>
`;
}
