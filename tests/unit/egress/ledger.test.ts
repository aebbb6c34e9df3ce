import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { destinationOf } from '../../../src/egress/address.ts';
import { createLedger } from '../../../src/egress/ledger.ts';
import { anyAttempt, refusedAttempt } from '../../support/attempts.ts';

describe('the totals', () => {
  test('count every attempt, also those that are no longer kept, but for our own that did not get out', () => {
    fc.assert(
      fc.property(fc.array(anyAttempt, { maxLength: 600, size: 'max' }), (attempts) => {
        const ledger = createLedger();
        for (const one of attempts) ledger.append(one);
        const view = ledger.view.get();
        const count = (verdict: string) => attempts.filter((one) => one.verdict === verdict).length;
        expect(view.sent).toBe(count('sent'));
        const notOurs = attempts.filter(({ canary }) => !canary);
        for (const verdict of ['refused', 'unexplained'] as const)
          expect(view[verdict]).toBe(notOurs.filter((one) => one.verdict === verdict).length);
        const numbered = attempts.map((one, index) => ({ ...one, sequence: index + 1 }));
        expect(view.entries).toEqual(numbered.slice(-200));
      }),
      // Making a failing list of hundreds smaller takes minutes.
      { numRuns: 50, endOnFailure: true },
    );
  });

  test('go on after the kept 200', () => {
    const ledger = createLedger();
    for (let timeMs = 0; timeMs < 1000; timeMs += 1) ledger.append({ ...refusedAttempt, timeMs });
    const { refused, entries } = ledger.view.get();
    expect(refused).toBe(1000);
    expect(entries.map(({ timeMs }) => timeMs)).toEqual(Array.from({ length: 200 }, (_, index) => 800 + index));
  });

  test('count a canary that got out: it is a breach like any other', () => {
    const ledger = createLedger();
    ledger.append({ ...refusedAttempt, verdict: 'sent', wall: 'none', canary: true });
    expect(ledger.view.get().sent).toBe(1);
  });

  test('tell their readers of each attempt, in the same turn', () => {
    const ledger = createLedger();
    const seen: number[] = [];
    ledger.view.subscribe(() => seen.push(ledger.view.get().refused));
    for (let count = 0; count < 20; count += 1) ledger.append(refusedAttempt);
    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });
});

describe('what is kept of an address', () => {
  /** Someone's text, as it could stand in an address. */
  const secret = fc.stringMatching(/^zq[a-z0-9]{10}$/);
  const place = fc.tuple(
    fc.constantFrom('http', 'https', 'ws', 'wss', 'ftp'),
    fc.domain(),
    fc.option(fc.integer({ min: 1024, max: 65_535 }), { nil: undefined }),
  );

  test('is its scheme and host, and never path, query, fragment or credentials', () => {
    fc.assert(
      fc.property(
        place,
        secret,
        fc.subarray(['path', 'query', 'fragment', 'user', 'password'], { minLength: 1 }),
        ([scheme, host, port], text, where) => {
          const has = (what: string): boolean => where.includes(what);
          const credentials = `${has('user') ? text : ''}${has('password') ? `:${text}` : ''}`;
          const address = [
            `${scheme}://`,
            credentials === '' ? '' : `${credentials}@`,
            port === undefined ? host : `${host}:${port}`,
            has('path') ? `/a/${text}/b` : '/',
            has('query') ? `?q=${text}` : '',
            has('fragment') ? `#${text}` : '',
          ].join('');
          const kept = destinationOf(address);
          expect(kept).not.toContain(text);
          expect(kept).toBe(new URL(`${scheme}://${host}${port === undefined ? '' : `:${port}`}/`).origin);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('holds nothing of an address without a host', () => {
    fc.assert(
      fc.property(secret, (text) => {
        const addresses = [
          `data:text/plain,${text}`,
          `javascript:alert('${text}')`,
          `mailto:${text}@example.com?subject=${text}`,
          `tel:${text}`,
          `about:blank#${text}`,
          `blob:https://airlock.example/${text}`,
          `blob:null/${text}`,
          `file:///home/${text}`,
          `https://[${text}/`,
          `https://:${text}`,
          `:${text}`,
          `/there:${text}`,
        ];
        for (const address of addresses) expect(destinationOf(address), address).not.toContain(text);
      }),
    );
  });

  test('holds nothing of a relative address', () => {
    fc.assert(
      fc.property(secret, fc.constantFrom('/', '/there?q=', './', '?', '#', '//host/', ''), (text, before) => {
        expect(destinationOf(before + text)).not.toContain(text);
      }),
    );
  });

  test.for(['inline', 'eval', 'wasm-eval', 'trusted-types-sink', 'data', 'blob'])(
    'is the browser’s own word where it tells no address: %s',
    (word) => {
      expect(destinationOf(word)).toBe(word);
    },
  );

  test('is something to read when the browser tells nothing', () => {
    expect(destinationOf('')).toBe('unknown');
  });

  test('is never nothing, whatever the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (address) => {
        expect(destinationOf(address)).not.toBe('');
      }),
    );
  });
});
