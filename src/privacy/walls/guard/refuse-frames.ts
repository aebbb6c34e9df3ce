import { apply, localName, native, nodeType, ownKeys, replace, test, type Method } from './natives.ts';
import { deny } from './refusals.ts';

/**
 * Each frame has a realm of its own, with every method that the guard took away here; a frame that is navigated gets
 * another. Neither page of this app makes frames or shadow trees by script, so no script can make any: not by name, not by
 * markup, not by XML. The frame of the models page is made with what was taken before (`fetch-frame.ts`).
 */
const frameName = /^(?:i?frame|object|embed|fencedframe|portal)$/i;
/** With an XML prefix, too. A closed shadow tree would hide links from the guard. */
const frameMarkup = /<(?:[^\s<>/:]*:)?(?:i?frame|object|embed|fencedframe|portal)|shadowroot/i;

const createTreeWalker = native(Document.prototype, 'createTreeWalker');
const nextNode = native(TreeWalker.prototype, 'nextNode');
const contentOf = native(HTMLTemplateElement.prototype, 'content');
const { document } = globalThis;

function holdsFrame(root: unknown): boolean {
  if (root === null) return false;
  const walker = createTreeWalker(document, root, 1);
  for (let node: unknown = root; node; node = nextNode(walker)) {
    const name = nodeType(node) === 1 ? localName(node) : '';
    if (test(frameName, name) || (name === 'template' && holdsFrame(contentOf(node)))) return true;
  }
  return false;
}

/** What the method makes is looked at before anybody gets it. */
const lookAtResult = (original: Method): Method =>
  function look(this: unknown, ...given) {
    const made = apply(original, this, given);
    return holdsFrame(made) ? deny('frame') : made;
  };

/** `at` is the place of the text. It becomes a string once: an object could say something else the second time. */
const lookAtMarkup = (at: number, wrap = (original: Method): Method => original) =>
  ((original) => {
    const next = wrap(original);
    return function look(this: unknown, ...given) {
      // oxlint-disable-next-line typescript/no-unnecessary-template-expression -- `String` may have been changed, this cannot be
      if (given[at] !== null && at in given) given[at] = `${given[at] as string}`;
      return test(frameMarkup, given[at]) ? deny('frame') : apply(next, this, given);
    };
  }) satisfies (original: Method) => Method;

export function refuseFrames(): void {
  const page = Document.prototype;
  for (const name of ['createElement', 'createElementNS']) replace(page, name, lookAtResult);
  replace(DOMImplementation.prototype, 'createDocument', lookAtResult);
  replace(Range.prototype, 'createContextualFragment', lookAtMarkup(0, lookAtResult));
  replace(DOMParser.prototype, 'parseFromString', lookAtMarkup(0, lookAtResult));
  // Firefox and Safari may keep it longer than Chromium.
  for (const name of ['transformToDocument', 'transformToFragment'])
    replace(globalThis.XSLTProcessor?.prototype, name, lookAtResult);
  replace(page, 'execCommand', lookAtMarkup(2));
  for (const owner of [Element.prototype, HTMLElement.prototype, ShadowRoot.prototype, Document])
    for (const name of ownKeys(owner))
      if (typeof name === 'string' && name.includes('HTML') && !name.startsWith('get'))
        // A stream of markup comes later than this look.
        replace(owner, name, name.startsWith('stream') ? denied('frame') : lookAtMarkup(name.includes('Adj') ? 1 : 0));
  // A document that is opened anew loses the guard's listeners.
  for (const name of ['open', 'write', 'writeln']) replace(page, name, denied('document-rewrite'));
  replace(Element.prototype, 'attachShadow', denied('shadow-tree'));
  // An element of one's own can extend a frame, and runs code before an insertion is over.
  replace(globalThis.CustomElementRegistry?.prototype, 'define', denied('custom-element'));
  replace(
    (globalThis as { DocumentPictureInPicture?: { prototype: object } }).DocumentPictureInPicture?.prototype,
    'requestWindow',
    denied('window'),
  );
}

const denied = (channel: string) => () => (): never => deny(channel);
