import { native } from './natives.ts';

const createElement = native(Document.prototype, 'createElement');
const attachShadow = native(Element.prototype, 'attachShadow');
const setAttribute = native(Element.prototype, 'setAttribute');
const appendChild = native(Node.prototype, 'appendChild');
const contentWindow = native(HTMLIFrameElement.prototype, 'contentWindow');
const { document } = globalThis;

/**
 * Opens the one frame that a page of this app has, the one that fetches, inside `host`. Its own headers give it an opaque
 * origin, so nothing in it is within reach of a script here. It has no `sandbox` attribute: with one, the browser asks the
 * server for it instead of the service worker. The element stays in a closed shadow tree: whoever had it could point it
 * elsewhere. For the same reason every call on it is one that was taken before other code ran.
 */
export function openFetchFrame(host: HTMLElement, title: string): Window {
  const frame = createElement(document, 'iframe');
  const attributes = {
    src: '/fetch.html',
    title,
    width: '100%',
    height: '100%',
    frameborder: '0',
  };
  for (const name in attributes) setAttribute(frame, name, attributes[name as keyof typeof attributes]);
  appendChild(attachShadow(host, { mode: 'closed' }), frame);
  return contentWindow(frame) as Window;
}
