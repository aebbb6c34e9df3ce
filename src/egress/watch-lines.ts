import { sighted, type Sighting } from './attempts.ts';
import type { Witness } from './witness.ts';

/** Lines to another machine that never pass the service worker. */
const constructors = ['WebSocket', 'WebSocketStream', 'WebTransport', 'EventSource'] as const;

/**
 * Sees each of them being opened, on this page or thread, and leaves the rest to the walls. A script that
 * wants to can get round this; it cannot get round the walls.
 */
export function watchLines(witness: Witness, marksOf: (address: string) => Pick<Sighting, 'context' | 'canary'>): void {
  const scope = globalThis as unknown as Record<string, unknown>;
  for (const name of constructors) {
    const original = scope[name];
    if (typeof original !== 'function') continue;
    scope[name] = new Proxy(original, {
      construct(target, given: unknown[], newTarget) {
        const line = Reflect.construct(target, given, newTarget) as object; // throws for what is no address
        const address = new URL(String(given[0]), globalThis.location.href).href;
        witness.saw(sighted({ ...marksOf(address), channel: name, method: 'GET', address }));
        return line;
      },
    });
  }
}
