/**
 * Ways to get a realm of one's own in a page: what makes a frame, times how it comes into the page. Each runs in the
 * page and leaves what it made where `reach` finds it. The text of a function, because it is run there.
 */
export const makers: Readonly<Record<string, string>> = {
  createElement: `(tag) => document.createElement(tag)`,
  'createElement in capitals': `(tag) => document.createElement(tag.toUpperCase())`,
  createElementNS: `(tag) => document.createElementNS('http://www.w3.org/1999/xhtml', tag)`,
  'createElementNS with a prefix': `(tag) => document.createElementNS('http://www.w3.org/1999/xhtml', 'x:' + tag)`,
  'another document': `(tag) => document.implementation.createHTMLDocument('').createElement(tag)`,
  createDocument: `(tag) => document.implementation.createDocument('http://www.w3.org/1999/xhtml', tag).documentElement`,
  DOMParser: `(tag) => new DOMParser().parseFromString('<p><' + tag + '></p>', 'text/html').querySelector(tag)`,
  'DOMParser, XML with an entity': `(tag) => new DOMParser().parseFromString('<!DOCTYPE r [<!ENTITY x "&#60;' + tag + ' xmlns=\\'http://www.w3.org/1999/xhtml\\'/>">]><r>&x;</r>', 'text/xml').querySelector(tag)`,
  'DOMParser, XML with a prefix': `(tag) => new DOMParser().parseFromString('<h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:' + tag + '/></h:div>', 'text/xml').querySelector(tag)`,
  'DOMParser, in an XML template': `(tag) => new DOMParser().parseFromString('<!DOCTYPE r [<!ENTITY x "&#60;' + tag + '/>">]><template xmlns="http://www.w3.org/1999/xhtml">&x;</template>', 'text/xml').documentElement.content.firstChild`,
  createContextualFragment: `(tag) => document.createRange().createContextualFragment('<' + tag + '>').firstChild`,
  template: `(tag) => { const t = document.createElement('template'); t.innerHTML = '<' + tag + '>'; return t.content.firstChild; }`,
  'template, text that changes': `(tag) => { const t = document.createElement('template'); let n = 0; t.innerHTML = { toString: () => (n++ ? '<' + tag + '>' : '') }; return t.content.firstChild; }`,
  'innerHTML beside the page': `(tag) => { const d = document.createElement('div'); d.innerHTML = '<' + tag + ' >'; return d.firstChild; }`,
  insertAdjacentHTML: `(tag) => { const d = document.createElement('div'); d.insertAdjacentHTML('beforeend', '<' + tag + '/>'); return d.firstChild; }`,
  setHTMLUnsafe: `(tag) => { const d = document.createElement('div'); d.setHTMLUnsafe('<' + tag + '>'); return d.firstChild; }`,
  parseHTMLUnsafe: `(tag) => Document.parseHTMLUnsafe('<body><' + tag + '>').querySelector(tag)`,
  'parseHTMLUnsafe in a template': `(tag) => Document.parseHTMLUnsafe('<template><' + tag + '></template>').querySelector('template').content.firstChild`,
  'an element of its own that extends one': `(tag) => { const base = { iframe: HTMLIFrameElement, object: HTMLObjectElement, embed: HTMLEmbedElement, frame: HTMLFrameElement }[tag]; class X extends base {} customElements.define('x-' + Math.random().toString(36).slice(2), X, { extends: tag }); return new X(); }`,
  'a shadow tree from markup': `(tag) => { const d = document.createElement('div'); d.setHTMLUnsafe('<div><template shadowrootmode="open"><' + tag + '></template></div>'); return d.firstChild; }`,
  'methods replaced first': `(tag) => {
    const places = [[RegExp.prototype, 'exec'], [RegExp.prototype, 'test'], [Document.prototype, 'createTreeWalker'], [Reflect, 'apply'], [Function.prototype, 'call'], [Function.prototype, 'apply'], [Array.prototype, Symbol.iterator]];
    const before = [];
    for (let i = 0; i < places.length; i += 1) before[i] = places[i][0][places[i][1]];
    for (let i = 0; i < places.length; i += 1) places[i][0][places[i][1]] = () => null;
    try {
      return document.createElement(tag);
    } finally {
      for (let i = 0; i < places.length; i += 1) places[i][0][places[i][1]] = before[i];
    }
  }`,
};

export const insertions: Readonly<Record<string, string>> = {
  append: `(e) => document.body.append(e)`,
  appendChild: `(e) => document.body.appendChild(e)`,
  insertBefore: `(e) => document.body.insertBefore(e, null)`,
  before: `(e) => document.body.firstElementChild.before(e)`,
  replaceWith: `(e) => { const p = document.body.appendChild(document.createElement('p')); p.replaceWith(e); }`,
  'text replaced': `(e) => { const t = document.body.appendChild(document.createTextNode('')); t.replaceWith(e); }`,
  insertNode: `(e) => { const r = document.createRange(); r.selectNodeContents(document.body); r.insertNode(e); }`,
  surroundContents: `(e) => { const r = document.createRange(); r.selectNode(document.body.appendChild(document.createElement('p'))); r.surroundContents(e); }`,
  insertAdjacentElement: `(e) => document.body.insertAdjacentElement('afterbegin', e)`,
  'adopted, in a fragment': `(e) => { const f = document.createDocumentFragment(); f.append(document.adoptNode(e)); document.documentElement.append(f); }`,
  'a copy': `(e) => document.body.append(e.cloneNode(true))`,
  'an imported copy': `(e) => document.body.append(document.importNode(e, true))`,
  'in a closed shadow tree': `(e) => document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' }).append(e)`,
  'in a list of options': `(e) => { const s = document.body.appendChild(document.createElement('select')); const o = document.createElement('option'); o.append(e); s.options[0] = o; }`,
  'in a caption': `(e) => { const t = document.body.appendChild(document.createElement('table')); const c = document.createElement('caption'); c.append(e); t.caption = c; }`,
};

/** Markup that goes into the page by itself. */
export const written: Readonly<Record<string, string>> = {
  innerHTML: `(tag) => { document.body.appendChild(document.createElement('div')).innerHTML = '<' + tag + '>'; }`,
  outerHTML: `(tag) => { document.body.appendChild(document.createElement('div')).outerHTML = '<' + tag.toUpperCase() + '>'; }`,
  insertAdjacentHTML: `(tag) => document.body.insertAdjacentHTML('afterbegin', '<div><' + tag + '>')`,
  setHTMLUnsafe: `(tag) => document.body.appendChild(document.createElement('div')).setHTMLUnsafe('<' + tag + '>')`,
  'setHTMLUnsafe, shadow': `(tag) => document.body.appendChild(document.createElement('div')).setHTMLUnsafe('<div><template shadowrootmode=closed><' + tag + '></template></div>')`,
  write: `(tag) => { document.write('<' + tag.slice(0, 2)); document.write(tag.slice(2) + '>'); }`,
  writeln: `(tag) => document.writeln('<' + tag + '>')`,
  'open, then write': `(tag) => { document.open(); document.write('<body><' + tag + '>'); document.close(); }`,
  execCommand: `(tag) => { const d = document.body.appendChild(document.createElement('div')); d.contentEditable = 'true'; d.focus(); document.execCommand('insertHTML', false, '<' + tag + '>x'); }`,
  'listener in the shadow': `(tag) => { const s = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' }); s.append(document.createElement('p')); s.firstChild.addEventListener('load', () => globalThis.seenRealm(window[0]), true); s.firstChild.innerHTML = '<' + tag + '>'; }`,
};

export const tags = ['iframe', 'frame', 'object', 'embed', 'fencedframe'] as const;
