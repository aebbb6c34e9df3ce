import type { Channel, Outcome } from '../channel.ts';
import { onStage, settle, show } from './stage.ts';

/** What a page loads by the way it looks. */
export const styleChannels: readonly Channel[] = [
  {
    id: 'style-script',
    words: 'set a background picture by script',
    code: "element.style.backgroundImage = 'url($URL)'",
    run: ({ url }) => dressed((element) => element.style.setProperty('background-image', `url("${url}")`)),
  },
  {
    id: 'style-attribute',
    words: 'write a background picture into an attribute',
    code: '<p style="background: url($URL)">',
    reportedAs: ['inline'],
    run: ({ url }) => dressed((element) => element.setAttribute('style', `background: url("${url}")`)),
  },
  {
    id: 'style-element',
    words: 'write a style into the page',
    code: '<style>p { background: url($URL) }',
    reportedAs: ['inline'],
    run: ({ url }) => show('style', { textContent: `body { background-image: url("${url}") }` }),
  },
  {
    id: 'style-import',
    words: 'write a style that fetches another',
    code: '<style>@import "$URL"',
    reportedAs: ['inline'],
    run: ({ url }) => show('style', { textContent: `@import "${url}";` }),
  },
  sheet('background', 'use a style sheet made by script, with a background', (url) => `background: url("${url}")`),
  sheet('list', 'use a picture as the mark of a list', (url) => `display: list-item; list-style-image: url("${url}")`),
  sheet('border', 'use a picture as a border', (url) => `border: 1px solid; border-image: url("${url}") 1`),
  sheet('mask', 'use a picture as a mask', (url) => `mask-image: url("${url}")`),
  sheet('cursor', 'use a picture as the pointer', (url) => `cursor: url("${url}"), auto`),
  sheet('shape', 'let text flow around a picture', (url) => `float: left; shape-outside: url("${url}")`),
  sheet('content', 'put a picture in the place of an element', (url) => `content: url("${url}")`),
  {
    id: 'sheet-font',
    words: 'use a stranger’s font',
    code: '@font-face { src: url($URL) }',
    run: ({ url }) =>
      withSheet(`@font-face { font-family: self-test; src: url("${url}") } .self-test-probe { font: 9px self-test }`),
  },
];

function sheet(id: string, words: string, declarations: (url: string) => string): Channel {
  return {
    id: `sheet-${id}`,
    words,
    code: `sheet.replaceSync('p { ${declarations('$URL')} }')`,
    run: ({ url }) => withSheet(`.self-test-probe { ${declarations(url)} }`),
  };
}

async function dressed(dress: (element: HTMLElement) => void): Promise<Outcome> {
  return await onStage(async (stage) => {
    const element = document.createElement('p');
    element.className = 'self-test-probe';
    element.textContent = 'secret';
    dress(element);
    stage.append(element);
    return await settle();
  });
}

async function withSheet(rules: string): Promise<Outcome> {
  const added = new CSSStyleSheet();
  added.replaceSync(rules);
  document.adoptedStyleSheets.push(added);
  try {
    return await dressed(() => {});
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== added);
  }
}
