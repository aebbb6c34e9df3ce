import { refusal } from '../../egress/attempts.ts';
import { isOneOf, policy } from '../../egress/policy.ts';
import type { Witness } from '../../egress/witness.ts';
import { isCanaryAddress } from './canary.ts';
import { createEchoOfDownload } from './echo-of-download.ts';
import { guardFrames } from './guard-frames.ts';

/**
 * What headers cannot do, done in the page: stops navigations away, and the gestures on links that no
 * header stops (Alt+click saves a link's target past every other wall). Runs before anything else.
 */
export function installPageGuard(witness: Witness): void {
  const refuse = (channel: string, address: string, method = 'GET'): void => {
    const marks = { context: 'page' as const, ...(isCanaryAddress(address) ? { canary: true as const } : {}) };
    witness.heard(refusal({ ...marks, channel, method, address }, 'page-guard'));
  };

  guardFrames();
  refuseDrops();
  refuseKeepsakes((channel) => refuse(channel, location.origin));

  // Firefox and Safari may lack it; there the headers alone stand between a script and a navigation.
  // Capturing, because such listeners come first: no later one can stop the event before it is seen here.
  const isEcho = createEchoOfDownload();
  globalThis.navigation?.addEventListener(
    'navigate',
    (event) => {
      const isEchoOfDownload = isEcho(event); // it must see the first one, too
      if (isAllowed(event) || isEchoOfDownload || !event.cancelable) return;
      event.preventDefault();
      refuse('navigation', event.destination.url, event.formData ? 'POST' : 'GET');
    },
    { capture: true },
  );

  for (const type of ['click', 'auxclick', 'mousedown', 'dragstart', 'contextmenu']) {
    addEventListener(
      type,
      (event) => {
        const link = event
          .composedPath()
          .find((target): target is HTMLAnchorElement | SVGAElement => target instanceof Element && 'href' in target);
        if (link) {
          const address = addressOf(link);
          // Saving a file that was made in this page stays on this device.
          if (link.hasAttribute('download') && address.startsWith('blob:')) return;
          event.preventDefault();
          event.stopImmediatePropagation();
          refuse('link', address);
        } else if (type === 'click' && event instanceof MouseEvent && event.altKey) {
          event.preventDefault();
        }
      },
      { capture: true },
    );
  }
}

/** What is dropped beside a text field would be opened in the page's place. Who takes files says so after this. */
function refuseDrops(): void {
  for (const type of ['dragover', 'drop'] as const)
    addEventListener(
      type,
      (event) => {
        const isField = event
          .composedPath()
          .some((target) => target instanceof HTMLElement && target.isContentEditable);
        const transfer = event.dataTransfer;
        if (!transfer || (isField && !transfer.types.includes('Files'))) return;
        event.preventDefault();
        transfer.dropEffect = 'none';
      },
      { capture: true },
    );
}

/**
 * Cookies, and the header for pages that are loaded ahead, would ride to this site's server on a later visit.
 * The app uses neither, so nothing may set them. What gets round this, the service worker sweeps up.
 */
function refuseKeepsakes(refuse: (channel: string) => void): void {
  Object.defineProperty(Document.prototype, 'cookie', {
    get: () => '',
    set() {
      refuse('cookie');
    },
    configurable: false,
  });
  const stop = (prototype: object | undefined, name: string, channel: string): void => {
    if (!prototype) return;
    Object.defineProperty(prototype, name, {
      async value() {
        refuse(channel);
        throw new DOMException('This page keeps nothing that a later visit would send.', 'NotAllowedError');
      },
    });
  };
  stop(globalThis.CookieStore?.prototype, 'set', 'cookie');
  stop(globalThis.NavigationPreloadManager?.prototype, 'setHeaderValue', 'preload-header');
  stop(globalThis.NavigationPreloadManager?.prototype, 'enable', 'preload-header');
}

/** A link in a drawing has its address one step deeper than a link in a text. */
function addressOf(link: HTMLAnchorElement | SVGAElement): string {
  return typeof link.href === 'string' ? link.href : new URL(link.href.baseVal, document.baseURI).href;
}

function isAllowed(event: NavigateEvent): boolean {
  if (event.destination.sameDocument) return true;
  const url = new URL(event.destination.url);
  if (event.downloadRequest !== null) return url.protocol === 'blob:';
  const isOwnPage = isOneOf(policy.chat.paths, url.pathname) || isOneOf(policy.chat.exits, url.pathname);
  return url.origin === location.origin && isOwnPage && url.search === '' && url.hash === '' && event.formData === null;
}
