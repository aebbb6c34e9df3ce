/**
 * Other sites that the models page may reach, and nothing else of this app: by GET, for public model files, after
 * a person agreed. The one source for its headers, for the service worker's judgement and for what is shown. Kept
 * apart from `policy.ts`, which the chat page loads, too: no file of the chat page names another site.
 */
export interface ModelHost {
  /** Scheme and host. `*.` in front of the host stands for every name under it. */
  origin: string;
  /** What is fetched there. `anything`: given to this build from outside. */
  sends: 'lists' | 'files' | 'programs' | 'anything';
  /** Whether addresses there may have a query. Signed addresses are all query. */
  mayQuery: boolean;
}

/** A test build may be given other addresses from outside (tests/README.md). */
export const hubOrigin = process.env.AIRLOCK_HUB || 'https://huggingface.co';
export const librariesOrigin = process.env.AIRLOCK_LIBRARIES || 'https://raw.githubusercontent.com';

export const modelHosts: readonly ModelHost[] = [
  { origin: hubOrigin, sends: 'lists', mayQuery: true },
  // The hub sends on to servers by region, whose names change: pinned names have broken others.
  { origin: 'https://*.hf.co', sends: 'files', mayQuery: true },
  { origin: librariesOrigin, sends: 'programs', mayQuery: false },
  ...(process.env.AIRLOCK_MODEL_HOSTS ?? '')
    .split(' ')
    .filter(Boolean)
    .map((origin) => ({ origin, sends: 'anything' as const, mayQuery: true })),
];

/** Whether one of `hosts` is meant by `address`. Pure. */
export function isAtModelHost(address: string, hosts: readonly ModelHost[]): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return false;
  return hosts.some(({ origin, mayQuery }) => (mayQuery || url.search === '') && isUnder(url, origin));
}

function isUnder(url: URL, origin: string): boolean {
  const [scheme = '', host = ''] = origin.split('//');
  if (!host.startsWith('*.')) return url.origin === origin;
  return url.protocol === scheme && url.host.endsWith(host.slice(1)) && url.host.length > host.length - 1;
}
