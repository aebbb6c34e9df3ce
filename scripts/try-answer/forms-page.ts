import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import '../../src/ui/tokens.css';
import { Markdown } from '../../src/chat/markdown/Markdown.tsx';
import { plainText } from '../../src/chat/markdown/plain-text.ts';
import { cutSpeech } from '../../src/chat/voice/cut-speech.ts';
import { drawMarkdown } from '../../src/takeout/write/draw-markdown.ts';
import { pageStyle } from '../../src/takeout/write/page-style.ts';

const text = await (await fetch('/answer.md')).text();
const forms = document.querySelector('#forms');

function add(title: string): HTMLElement {
  const section = document.createElement('section');
  const heading = document.createElement('h2');
  heading.textContent = title;
  const place = document.createElement('div');
  section.append(heading, place);
  forms?.append(section);
  return place;
}

createRoot(add('On the screen')).render(createElement(Markdown, { text }));

const copied = document.createElement('pre');
copied.textContent = plainText(text);
add('Copied as plain text').append(copied);

const spoken = document.createElement('ol');
for (const piece of cutSpeech(plainText(text), navigator.language)) {
  const row = document.createElement('li');
  row.textContent = piece;
  spoken.append(row);
}
add('Read aloud, piece by piece').append(spoken);

const page = document.createElement('iframe');
page.srcdoc = `<!doctype html><style>${pageStyle}</style><main>${drawMarkdown(text)}</main>`;
add('In an exported page').append(page);
