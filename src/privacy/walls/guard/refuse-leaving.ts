import { createEchoOfDownload } from './echo-of-download.ts';
import { native, preventDefault, startsWith } from './natives.ts';
import { refuse } from './refusals.ts';

/** Stops navigations away. @param paths where one may go from here */
export function refuseLeaving(paths: readonly string[]): void {
  // Firefox and Safari may lack it; there the headers alone stand between a script and a navigation.
  if (!globalThis.navigation) return;
  const [destination, download, form] = (['destination', 'downloadRequest', 'formData'] as const).map((name) =>
    native(NavigateEvent.prototype, name),
  ) as [typeof preventDefault, typeof preventDefault, typeof preventDefault];
  const url = native(NavigationDestination.prototype, 'url');
  const sameDocument = native(NavigationDestination.prototype, 'sameDocument');
  const cancelable = native(Event.prototype, 'cancelable');
  const own = paths.map((path) => location.origin + path);

  const isEcho = createEchoOfDownload();
  // Capturing, because such listeners come first: no later one can stop the event before it is seen here.
  globalThis.navigation.addEventListener('navigate', leave, { capture: true });

  function leave(event: NavigateEvent): void {
    const target = destination(event);
    const address = url(target) as string;
    const isEchoOfDownload = isEcho(event); // it must see the first one, too
    if (sameDocument(target) || isAllowed(address) || isEchoOfDownload || !cancelable(event)) return;
    preventDefault(event);
    refuse('navigation', address, form(event) ? 'POST' : 'GET');

    function isAllowed(to: string): boolean {
      if (download(event) !== null) return startsWith(to, 'blob:') as boolean;
      // Letter by letter: no query, no hash, no name of a user.
      for (let index = 0; index < own.length; index += 1) if (own[index] === to) return form(event) === null;
      return false;
    }
  }
}
