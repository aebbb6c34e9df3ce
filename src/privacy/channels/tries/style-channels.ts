import { missing, type Channel, type Outcome } from '../channel.ts';
import { onStage, settle, show } from './stage.ts';

/** What a page loads by the way it looks. */
export const styleChannels: readonly Channel[] = [
  {
    id: 'style-script',
    code: "element.style.backgroundImage = 'url($URL)'",
    run: ({ url }) => dressed((element) => element.style.setProperty('background-image', `url("${url}")`)),
  },
  {
    id: 'style-attribute',
    code: '<p style="background: url($URL)">',
    reportedAs: ['inline'],
    run: ({ url }) => dressed((element) => element.setAttribute('style', `background: url("${url}")`)),
  },
  {
    id: 'style-element',
    code: '<style>p { background: url($URL) }',
    reportedAs: ['inline'],
    run: ({ url }) => show('style', { textContent: `body { background-image: url("${url}") }` }),
  },
  {
    id: 'style-import',
    code: '<style>@import "$URL"',
    reportedAs: ['inline'],
    run: ({ url }) => show('style', { textContent: `@import "${url}";` }),
  },
  sheet('background', (url) => `background: url("${url}")`),
  sheet('list', (url) => `display: list-item; list-style-image: url("${url}")`),
  sheet('border', (url) => `border: 1px solid; border-image: url("${url}") 1`),
  sheet('mask', (url) => `mask-image: url("${url}")`),
  sheet('cursor', (url) => `cursor: url("${url}"), auto`),
  sheet('shape', (url) => `float: left; shape-outside: url("${url}")`),
  sheet('content', (url) => `content: url("${url}")`),
  sheet('set', (url) => `background: image-set(url("${url}") 1x)`),
  sheet('fade', (url) => `background: -webkit-cross-fade(url("${url}"), url("${url}"), 50%)`),
  {
    id: 'sheet-property',
    code: "@property --leak { syntax: '<image>'; initial-value: url($URL) }",
    run: ({ url }) =>
      withSheet(
        `@property --leak { syntax: "<image>"; inherits: false; initial-value: url("${url}") } .self-test-probe { background: var(--leak) }`,
      ),
  },
  {
    id: 'sheet-inserted',
    code: "document.styleSheets[0].insertRule('p { background: url($URL) }')",
    run: ({ url }) => withRule(`.self-test-probe { background: url("${url}") }`),
  },
  {
    id: 'sheet-font',
    code: '@font-face { src: url($URL) }',
    run: ({ url }) =>
      withSheet(`@font-face { font-family: self-test; src: url("${url}") } .self-test-probe { font: 9px self-test }`),
  },
];

type Look = 'background' | 'list' | 'border' | 'mask' | 'cursor' | 'shape' | 'content' | 'set' | 'fade';

function sheet(look: Look, declarations: (url: string) => string): Channel {
  return {
    id: `sheet-${look}`,
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

/** In a style sheet that the page came with. */
async function withRule(rule: string): Promise<Outcome> {
  const [own] = document.styleSheets;
  if (!own) return missing;
  const index = own.insertRule(rule, own.cssRules.length);
  return await dressed(() => {}).finally(() => own.deleteRule(index));
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
