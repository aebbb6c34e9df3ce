import type { Purpose } from './ledger.ts';
import { policy } from './policy.ts';

/** Words that browsers put in the place of an address. */
const keywords = new Set(['inline', 'eval', 'wasm-eval', 'data', 'blob', 'trusted-types-policy', 'trusted-types-sink']);

/** Peer connections ask servers under these schemes, which have no slashes: `stun:host:port`. */
const peerServer = /^(stuns?|turns?):([^/?#]+)/i;

/** What may be kept of an address: scheme and host, nothing that could hold a text. */
export function destinationOf(address: string): string {
  if (keywords.has(address)) return address;
  const server = peerServer.exec(address);
  if (server) return `${server[1]?.toLowerCase()}:${server[2]}`;
  try {
    const url = new URL(address);
    return url.origin === 'null' ? url.protocol : url.origin;
  } catch {
    return 'unknown';
  }
}

/** What a request to this site is for. What has an address of another shape is not ours to name. */
export function purposeOf(address: string, ownOrigin: string): Purpose {
  if (!URL.canParse(address)) return 'unknown';
  const { origin, pathname } = new URL(address);
  if (origin !== ownOrigin) return 'unknown';
  if (pathname === policy.appList) return 'app-list';
  return pathname.startsWith(policy.modelFolder) ? 'model' : 'app';
}
