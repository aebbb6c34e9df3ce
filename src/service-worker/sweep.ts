/**
 * Takes away what a script could leave behind for a later visit to carry to this site's server: cookies, and
 * the header that a browser sends along when it begins to load a page before the service worker is awake.
 * Cookies of deeper paths than `/` are out of a service worker's sight; the page guard keeps them from being set.
 *
 * @returns how many cookies were found
 */
export async function sweep(
  registration: ServiceWorkerRegistration,
  cookieStore: CookieStore | undefined,
  changed: readonly SweptCookie[] = [],
): Promise<number> {
  await registration.navigationPreload?.disable();
  await registration.navigationPreload?.setHeaderValue('true'); // as it is by default
  // Firefox before 140 and Safari before 18.4 have no such store.
  const found: readonly SweptCookie[] = [...changed, ...((await cookieStore?.getAll()) ?? [])];
  for (const { name, domain, path = '/', partitioned = false } of found)
    if (name !== undefined) await cookieStore?.delete({ name, path, partitioned, ...(domain && { domain }) });
  return found.length;
}

/** Chromium tells more of a cookie than the type library knows. */
export interface SweptCookie extends CookieListItem {
  domain?: string | null;
  path?: string;
  partitioned?: boolean;
}
