import { native, startsWith } from './natives.ts';

const hasAttribute = native(Element.prototype, 'hasAttribute');

/** What Firefox tells of a navigation; TypeScript does not know all of it yet. */
type Navigating = Pick<NavigateEvent, 'destination' | 'downloadRequest'> & { sourceElement?: Element | null };

/** On a busy machine the second comes after timers that were due before it. */
const patienceMs = 2000;

/**
 * Firefox fires `navigate` twice for one click that saves a blob: first with `downloadRequest`, then, a
 * moment later, for the same link without. Who refuses the second has refused the download (seen in Firefox 153).
 * @returns whether an event is that second one: once for each download, from the very link, for the very blob
 */
export function createEchoOfDownload(): (event: Navigating) => boolean {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let expected: { address: string; link: Element } | undefined;
  return ({ destination: { url }, downloadRequest, sourceElement: link }) => {
    if (!(link instanceof HTMLAnchorElement) || !hasAttribute(link, 'download') || !startsWith(url, 'blob:'))
      return false;
    if (downloadRequest !== null) {
      expected = { address: url, link };
      clearTimeout(timer);
      timer = setTimeout(() => (expected = undefined), patienceMs);
      return false;
    }
    const isExpected = expected?.address === url && expected.link === link;
    expected = undefined;
    return isExpected;
  };
}
