import { expect, test } from 'vitest';
import type { Attempt } from '../../../src/egress/ledger.ts';
import { createWitness } from '../../../src/egress/witness.ts';
import { refusedAttempt } from '../../support/attempts.ts';

const limitMs = 60;
const tried: Attempt = { ...refusedAttempt, channel: 'WebSocket', verdict: 'unexplained', wall: 'none' };
const wait = async (durationMs: number): Promise<void> =>
  await new Promise((resolve) => setTimeout(resolve, durationMs));

function scene() {
  const ledger: Attempt[] = [];
  return { ledger, witness: createWitness((attempt) => ledger.push(attempt), limitMs) };
}

test('a try that a wall claims, before or after it was seen, is written down once', async () => {
  const { ledger, witness } = scene();
  witness.heard(refusedAttempt);
  witness.saw(tried);
  witness.saw({ ...tried, destination: 'https://later.test' });
  witness.heard({ ...refusedAttempt, destination: 'https://later.test' });
  await wait(3 * limitMs);
  expect(ledger.map(({ verdict }) => verdict)).toEqual(['refused', 'refused']);
});

test('what our own code says that it sent is written down once, as sent', async () => {
  const { ledger, witness } = scene();
  const sent: Attempt = { ...tried, verdict: 'sent', bytesIn: 5 };
  witness.heard(sent);
  witness.saw(tried);
  await wait(3 * limitMs);
  expect(ledger).toEqual([sent]);
});

test('a try that no wall claims in time is written down as unexplained', async () => {
  const { ledger, witness } = scene();
  witness.heard({ ...refusedAttempt, destination: 'https://another.test' });
  witness.saw(tried);
  await wait(limitMs / 4);
  expect(ledger).toHaveLength(1);
  await wait(3 * limitMs);
  expect(ledger[1]).toEqual(tried);
});

test('an old claim does not cover a new try', async () => {
  const { ledger, witness } = scene();
  witness.heard(refusedAttempt);
  await wait(3 * limitMs);
  witness.saw(tried);
  await wait(3 * limitMs);
  expect(ledger.map(({ verdict }) => verdict)).toEqual(['refused', 'unexplained']);
});

test('the report about a peer connection gets the destination that was seen', () => {
  const { ledger, witness } = scene();
  witness.saw({ ...tried, channel: 'webrtc', destination: 'stun:peer.test:3478' });
  witness.heard({ ...refusedAttempt, channel: 'webrtc', destination: 'unknown', wall: 'connection-allowlist' });
  expect(ledger[0]?.destination).toBe('stun:peer.test:3478');
});
