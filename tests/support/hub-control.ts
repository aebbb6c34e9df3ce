import { inject } from 'vitest';
import type { HubFileFacts, HubRequest, Mishap } from './hub-facts.ts';

/** The hub, from a test in a browser. */
export const hubOrigin = inject('hubOrigin');
/** The same server under another name: another origin, as the servers of large files are. */
export const cdnOrigin = hubOrigin.replace('127.0.0.1', 'localhost');

async function tell(path: string, body?: BodyInit): Promise<Response> {
  return await fetch(`${hubOrigin}/control/${path}`, { method: 'POST', ...(body !== undefined && { body }) });
}

export const resetHub = async (): Promise<void> => void (await tell('reset'));
export const setMishaps = async (...list: readonly Mishap[]): Promise<void> =>
  void (await tell('mishaps', JSON.stringify(list)));
export const putFile = async (path: string, bytes: BlobPart, facts: HubFileFacts = {}): Promise<void> =>
  void (await tell(`files/${path}?facts=${encodeURIComponent(JSON.stringify(facts))}`, new Blob([bytes])));
export const hubRequests = async (): Promise<HubRequest[]> => (await (await tell('requests')).json()) as HubRequest[];

/** Bytes of files that the hub has sent since it was reset, of paths that hold `part`. */
export async function sentBytes(part = ''): Promise<number> {
  return (await hubRequests())
    .filter(({ path }) => path.includes(part))
    .reduce((sum, request) => sum + request.sentBytes, 0);
}
