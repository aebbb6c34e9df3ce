/** What Firefox tells of a navigation; TypeScript does not know all of it yet. */
type Navigating = Pick<NavigateEvent, 'destination' | 'downloadRequest'> & { sourceElement?: Element | null };

/**
 * Firefox fires `navigate` twice for one click that saves a blob: first with `downloadRequest`, then, before the next
 * task, for the same link without. Who refuses the second has refused the download (seen in Firefox 153).
 * @returns whether an event is that second one: once for each download, from the very link, for the very blob
 */
export function createEchoOfDownload(): (event: Navigating) => boolean {
  let expected: { address: string; link: Element } | undefined;
  return ({ destination: { url }, downloadRequest, sourceElement: link }) => {
    if (!(link instanceof HTMLAnchorElement) || !link.hasAttribute('download') || !url.startsWith('blob:'))
      return false;
    if (downloadRequest !== null) {
      expected = { address: url, link };
      setTimeout(() => (expected = undefined), 0);
      return false;
    }
    const isExpected = expected?.address === url && expected.link === link;
    expected = undefined;
    return isExpected;
  };
}
