import { native } from './natives.ts';

const createElement = native(Document.prototype, 'createElement');
const attachShadow = native(Element.prototype, 'attachShadow');
const setAttribute = native(Element.prototype, 'setAttribute');
const appendChild = native(Node.prototype, 'appendChild');
const contentWindow = native(HTMLIFrameElement.prototype, 'contentWindow');
const listen = native(EventTarget.prototype, 'addEventListener');
const { document } = globalThis;

/**
 * Opens the one frame that a page of this app has, the one that fetches, inside `host`. Its sandbox gives it an origin
 * of its own, so nothing in it is within reach of a script here. The element stays in a closed shadow tree: whoever had it
 * could take the sandbox away. For the same reason every call on it is one that was taken before other code ran.
 */
export function openFetchFrame(host: HTMLElement, title: string): { inside: Window; loaded: Promise<void> } {
  const frame = createElement(document, 'iframe');
  const attributes = {
    src: '/fetch.html',
    sandbox: 'allow-scripts',
    title,
    width: '100%',
    height: '100%',
    frameborder: '0',
  };
  for (const name in attributes) setAttribute(frame, name, attributes[name as keyof typeof attributes]);
  const loaded = Promise.withResolvers<void>();
  listen(frame, 'load', () => loaded.resolve());
  appendChild(attachShadow(host, { mode: 'closed' }), frame);
  return { inside: contentWindow(frame) as Window, loaded: loaded.promise };
}
