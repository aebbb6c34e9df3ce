import { apply, replace, test, type Method } from './natives.ts';
import { deny, refuse } from './refusals.ts';

/**
 * What would outlast this page. Without the service worker the next visit has one wall less, and this site's server sees
 * which files it asks for. Cookies, and the header for pages that are loaded ahead, would ride to that server. What gets
 * round this, the service worker sweeps up.
 */
const lasting: readonly (readonly [object | undefined, string, string])[] = [
  [globalThis.ServiceWorkerRegistration?.prototype, 'update', 'guard'],
  [globalThis.CookieStore?.prototype, 'set', 'cookie'],
  [globalThis.NavigationPreloadManager?.prototype, 'setHeaderValue', 'preload-header'],
  [globalThis.NavigationPreloadManager?.prototype, 'enable', 'preload-header'],
  // Asks the browser's maker for an address.
  [globalThis.PushManager?.prototype, 'subscribe', 'push'],
];

/** What a page may do with the service worker: put one in place that fetches the app, take it away that erases all. */
export interface MayDo {
  register: boolean;
  unregister: boolean;
}

export function refuseLasting(may: MayDo): void {
  for (const [owner, name, channel] of lasting) replace(owner, name, () => async () => deny(channel));
  const container = globalThis.ServiceWorkerContainer?.prototype;
  replace(container, 'register', may.register ? registerBuild : () => async () => deny('guard'));
  if (!may.unregister)
    replace(globalThis.ServiceWorkerRegistration?.prototype, 'unregister', () => async () => deny('guard'));
  Object.defineProperty(Document.prototype, 'cookie', {
    get: () => '',
    set() {
      refuse('cookie');
    },
    configurable: false,
  });
}

const ofBuild = /^\/sw\.js\?build=[0-9a-f]{16}$/;
/** Sixteen digits reach this site's server with each: enough for every try of a set-up, and for little else. */
const registerLimit = 5;

/** Only the service worker of a build, under the one address that it has, for all of this site. */
function registerBuild(original: Method): Method {
  let count = 0;
  return async function register(this: unknown, script) {
    // oxlint-disable-next-line typescript/no-unnecessary-template-expression -- `String` may have been changed, this cannot be
    const address = `${script as string}`;
    if (count === registerLimit || !test(ofBuild, address)) return deny('guard');
    count += 1;
    return await apply(original, this, [address, { scope: '/', updateViaCache: 'all' }]);
  };
}
