import { afterEach, expect, test } from 'vitest';
import { runCanary } from '../../../src/privacy/walls/canary.ts';

/*
 * Seen to fail on the canary that made a peer connection: where that threw, the whole canary was rejected, and the
 * meter stayed at "Checking".
 */

const undo: (() => void)[] = [];
afterEach(() => {
  for (const each of undo.splice(0)) each();
});

/** As in a browser that has the interface and refuses to let it be used in this way. */
function breakDown(holder: object, name: string): void {
  const before = Object.getOwnPropertyDescriptor(holder, name);
  Object.defineProperty(holder, name, {
    configurable: true,
    writable: true,
    value: function refuse() {
      throw new SyntaxError('This uses a port that is blocked.');
    },
  });
  undo.push(() => {
    if (before) Object.defineProperty(holder, name, before);
    else Reflect.deleteProperty(holder, name);
  });
}

test.each<[string, () => object, string]>([
  ['fetch', () => globalThis, 'fetch'],
  ['reports', () => globalThis, 'ReportingObserver'],
  ['peer connections', () => globalThis, 'RTCPeerConnection'],
  ['listening', () => globalThis, 'addEventListener'],
  ['links', () => HTMLElement.prototype, 'click'],
  ['elements', () => Document.prototype, 'createElement'],
  ['the head', () => Element.prototype, 'append'],
])('a canary that throws is one that was not heard, never a failure: %s', async (_name, holder, name) => {
  breakDown(holder(), name);
  const run = await runCanary();
  // This page has no walls.
  expect(run).toMatchObject({ policyStands: false, allowlistStands: false, guardStands: false });
});

test('makes no peer connection: the local network would hear it', async () => {
  let made = 0;
  const original = RTCPeerConnection;
  undo.push(() => (globalThis.RTCPeerConnection = original));
  globalThis.RTCPeerConnection = new Proxy(original, {
    construct(target, given, newTarget) {
      made += 1;
      return Reflect.construct(target, given, newTarget) as RTCPeerConnection;
    },
  });
  await runCanary();
  expect(made).toBe(0);
});
