import { pageStyle } from './page-style.ts';
import type { Readable, ReadableTurn } from './readable.ts';

/**
 * A page that stands for itself: no script, no picture, nothing from anywhere, and a policy that holds it to that. What
 * was said is shown as it was written; of Markdown only the blocks of code are set apart.
 */
export function toPage({ title, lines, turns }: Readable): string {
  return `<!doctype html>
<html lang="und">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escape(title)}</title>
<style>
${pageStyle}</style>
</head>
<body>
<main>
<header>
<h1 dir="auto">${escape(title)}</h1>
${lines.map((line) => `<p lang="en">${escape(line)}</p>\n`).join('')}</header>
${turns.map(drawTurn).join('')}</main>
</body>
</html>
`;
}

function drawTurn({ who, when, text, thinking, remark }: ReadableTurn): string {
  return `<section>
<h2 dir="auto">${escape(who)} <time>${escape(when)}</time></h2>
${thinking ? `<details>\n<summary lang="en">Thinking</summary>\n<div class="said" dir="auto">${escape(thinking)}</div>\n</details>\n` : ''}${drawText(text)}${remark ? `<p class="remark" lang="en">${escape(remark)}</p>\n` : ''}</section>
`;
}

/** Fences at the beginning of a line, and what is between them. One that never ends reaches to the end. */
const block = /^(`{3,}|~{3,})([^\n`]*)\n([\s\S]*?)(?:^\1[ \t]*$|(?![\s\S]))/gm;

function drawText(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const found of text.matchAll(block)) {
    parts.push(said(text.slice(from, found.index)), `<pre dir="ltr"><code>${escape(found[3] ?? '')}</code></pre>\n`);
    from = found.index + found[0].length;
  }
  return [...parts, said(text.slice(from))].join('');
}

function said(text: string): string {
  return text.trim() === '' ? '' : `<div class="said" dir="auto">${escape(text.trim())}</div>\n`;
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escape(value: string): string {
  return value.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
