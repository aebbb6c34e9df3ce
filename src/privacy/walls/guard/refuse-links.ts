import { elementOnPath, hasAttribute, localName, native, preventDefault, startsWith } from './natives.ts';
import { refuse } from './refusals.ts';

const stop = native(Event.prototype, 'stopImmediatePropagation');
const altKey = native(MouseEvent.prototype, 'altKey');
const hrefOf = native(HTMLAnchorElement.prototype, 'href');
const attribute = native(Element.prototype, 'getAttribute');
const attributeOf = native(Element.prototype, 'getAttributeNS');
const linkSpace = 'http://www.w3.org/1999/xlink';

/** Stops the gestures on links that no header stops: Alt+click saves a link's target past every other wall. */
export function refuseLinks(): void {
  for (const type of ['click', 'auxclick', 'mousedown', 'dragstart', 'contextmenu']) {
    addEventListener(
      type,
      (event) => {
        const link = elementOnPath(event, isLink);
        if (link) {
          const address = addressOf(link);
          // Saving a file that was made in this page stays on this device.
          if (hasAttribute(link, 'download') && startsWith(address, 'blob:')) return;
          preventDefault(event);
          stop(event);
          refuse('link', address);
        } else if (type === 'click' && hasAlt(event)) preventDefault(event);
      },
      { capture: true },
    );
  }
}

/** By what it is, not by what it says: a property can be taken off, or replaced. MathML links have any name. */
function isLink(element: Element): boolean {
  const name = localName(element);
  if (name === 'a' || name === 'area') return true;
  return Boolean(hasAttribute(element, 'href')) || attributeOf(element, linkSpace, 'href') !== null;
}

function hasAlt(event: Event): boolean {
  try {
    return Boolean(altKey(event));
  } catch {
    return false; // not of a mouse
  }
}

/** As the browser reads it. What is not a link of a text gets no exception, so only its words count. */
function addressOf(link: Element): string {
  try {
    return hrefOf(link) as string;
  } catch {
    const written = (attribute(link, 'href') ?? attributeOf(link, linkSpace, 'href') ?? '') as string;
    return URL.canParse(written, document.baseURI) ? new URL(written, document.baseURI).href : 'unknown';
  }
}
