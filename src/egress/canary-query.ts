/**
 * What the canary puts after the address of one of the app's own files. The service worker knows it too, and does not
 * count it as somebody's try.
 */
export const canaryQuery = '?airlock-canary';
