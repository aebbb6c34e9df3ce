import { addToChain, chainStart, type ChainEntry } from '../../../src/egress/chain.ts';
import type { Attempt } from '../../../src/egress/ledger.ts';
import type { RecordView } from '../../../src/egress/record.ts';
import { ledgerSince } from '../../../src/privacy/receipt/ledger-span.ts';
import type { Receipt, ReceiptContent } from '../../../src/privacy/receipt/receipt-schema.ts';
import { sealReceipt } from '../../../src/privacy/receipt/receipt-text.ts';
import { appListHash } from '../../../src/shared/app-list.ts';
import { refusedAttempt } from '../../support/attempts.ts';

export const madeAtMs = Date.UTC(2025, 10, 21, 9, 30);
export const site = 'https://airlock.test';
const build = '0123456789abcdef';
/** Short, for every byte of it is tried. */
const contentSecurityPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const headers: ReceiptContent['policy']['headers'] = Object.entries({
  'Connection-Allowlist': '()',
  'Content-Security-Policy': contentSecurityPolicy,
  'Permissions-Policy': 'camera=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}).map(([name, value]) => ({ name, value }));
const files = [
  { path: '/assets/chat.js', sizeBytes: 5, sha256: 'a'.repeat(64) },
  { path: '/index.html', sizeBytes: 7, sha256: 'b'.repeat(64) },
];

export const exampleAttempts: readonly Attempt[] = [
  { ...refusedAttempt, timeMs: madeAtMs - 3000, canary: true },
  { ...refusedAttempt, timeMs: madeAtMs - 2000, method: 'POST', destination: 'https://täst.example' },
  {
    ...refusedAttempt,
    timeMs: madeAtMs - 1000,
    context: 'models',
    destination: site,
    purpose: 'model',
    verdict: 'sent',
    wall: 'none',
    bytesOut: 640,
    bytesOutBy: 'estimated',
    bytesIn: 5000,
  },
];

/** The record as it would be after these attempts. */
export async function recordOf(attempts: readonly Attempt[], letGo = 0): Promise<RecordView> {
  const entries: ChainEntry[] = [];
  for (const attempt of attempts) entries.push(await addToChain(attempt, entries.at(-1) ?? chainStart));
  return {
    entries: entries.slice(letGo),
    head: entries.at(-1) ?? chainStart,
    chain: { isIntact: true, length: entries.length - letGo },
  };
}

/** A receipt in which all is well, with whatever is changed in it sealed along. */
export async function exampleReceipt(
  change: (content: ReceiptContent) => ReceiptContent = (content) => content,
  attempts: readonly Attempt[] = exampleAttempts,
): Promise<Receipt> {
  const changes = ['A first version.'];
  return await sealReceipt(
    change({
      format: 'airlock-receipt',
      version: 1,
      note: 'It says what the app found.',
      madeAtMs,
      span: {
        kind: 'conversation',
        fromMs: madeAtMs - 60_000,
        conversation: { firstTurnMs: madeAtMs - 60_000, lastTurnMs: madeAtMs - 5000, turnCount: 4 },
      },
      app: {
        version: '0.1.0',
        build,
        site,
        list: {
          sha256: await appListHash({ version: 1, appVersion: '0.1.0', build, changes, files }),
          changes,
          files: files.map((file) => Object.assign({ foundSha256: file.sha256, isAsPublished: true }, file)),
        },
      },
      model: {
        id: 'tiny',
        name: 'Tiny',
        maker: 'Nobody',
        quantization: 'Q4',
        installedAtMs: madeAtMs - 90_000,
        sizeBytes: 12,
        sha256: 'c'.repeat(64),
        parts: [{ name: 'part-01.bin', sizeBytes: 12, sha256: 'd'.repeat(64), isAsPublished: true }],
      },
      policy: {
        headers,
        inForce: {
          contentSecurityPolicy,
          isSecureContext: true,
          isCrossOriginIsolated: true,
          guardBuild: build,
        },
      },
      browser: {
        userAgent: 'Mozilla/5.0 </script><img src="https://evil.example/x">',
        brands: [{ brand: 'Chromium & "others"', version: '156' }],
      },
      meter: { state: 'sealed', level: 'browser', sealedSinceMs: madeAtMs - 30_000 },
      canaryRuns: [{ timeMs: madeAtMs, policyStands: true, allowlistStands: true, guardStands: true }],
      selfTest: {
        timeMs: madeAtMs - 100,
        tried: 2,
        refused: 1,
        refusedSilently: 1,
        notStopped: 0,
        notAvailable: 0,
        channels: [
          { key: 'fetch', result: 'stopped' },
          { key: 'thread-fetch', result: 'stopped-silently' },
        ],
      },
      ledger: ledgerSince(0, await recordOf(attempts)),
      limits: ['No page can stop them: “extensions”.'],
    }),
  );
}
