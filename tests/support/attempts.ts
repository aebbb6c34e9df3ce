import fc from 'fast-check';
import type { Attempt } from '../../src/egress/ledger.ts';

/** A try that the page's policy refused. */
export const refusedAttempt: Attempt = {
  timeMs: 1,
  context: 'page',
  channel: 'connect-src',
  origin: 'https://airlock.test',
  destination: 'https://example.test',
  purpose: 'unknown',
  verdict: 'refused',
  wall: 'content-security-policy',
  bytesOut: 0,
  bytesOutBy: 'counted',
  bytesIn: 0,
};

/** Attempts of every kind. */
export const anyAttempt: fc.Arbitrary<Attempt> = fc
  .record({
    timeMs: fc.nat(),
    context: fc.constantFrom('page', 'engine', 'self-test', 'guard', 'models'),
    channel: fc.string(),
    method: fc.option(fc.constantFrom('GET', 'POST'), { nil: undefined }),
    origin: fc.webUrl(),
    destination: fc.oneof(fc.string(), fc.constantFrom('https://one.test', 'https://two.test')),
    purpose: fc.constantFrom('app', 'app-list', 'model', 'unknown'),
    verdict: fc.constantFrom('refused', 'unexplained', 'sent'),
    wall: fc.constantFrom('content-security-policy', 'connection-allowlist', 'service-worker', 'page-guard', 'none'),
    bytesOut: fc.nat(),
    bytesOutBy: fc.constantFrom('counted', 'estimated'),
    bytesIn: fc.nat(),
    canary: fc.option(fc.constant(true), { nil: undefined }),
  })
  .map(({ method, canary, ...attempt }): Attempt => Object.assign(attempt, method && { method }, canary && { canary }));
