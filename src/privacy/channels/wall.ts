/**
 * What can stand between a try and the network. The first four are the browser's, by the headers of the page or of
 * the thread that tries; then our own code in the page and in the service worker; the last two are the browser's
 * own ways.
 */
export type Wall =
  | 'content-security-policy'
  | 'connection-allowlist'
  | 'permissions-policy'
  | 'sandbox'
  | 'page-guard'
  | 'service-worker'
  | 'cross-origin-isolation'
  /** The browser does it for nobody, or only after it has asked the person. */
  | 'platform';
