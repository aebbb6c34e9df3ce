/**
 * Where the manifest's shortcuts lead: fixed words behind a `#`, which a browser keeps to itself. A request has none of
 * it, whether the service worker is there to answer or not.
 */
export const launches = ['#new', '#temporary', '#search'] as const;
export type Launch = (typeof launches)[number];
