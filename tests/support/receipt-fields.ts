import type { Receipt } from '../../src/privacy/receipt/receipt-schema.ts';

/** What a field may be changed to, given the object that it is in. Nothing for a field that says nothing of the seal. */
export type Towards = (value: never, parent: never) => readonly unknown[];
type Entry = Receipt['ledger']['entries'][number];

export const nothing: Towards = () => [];
const aYearMs = 366 * 24 * 60 * 60_000;
const later: Towards = (value: number) => [value + aYearMs];
const flipped: Towards = (value: boolean) => [!value];
const more: Towards = (value: number) => [value + 1];
const other: Towards = () => ['f'.repeat(64)];
const ifSent =
  (...values: unknown[]): Towards =>
  (_value: unknown, { verdict }: Entry) =>
    verdict === 'sent' ? values : [];
const ifRefused =
  (...values: unknown[]): Towards =>
  (_value: unknown, { verdict }: Entry) =>
    verdict === 'refused' ? values : [];

const link = (of: 'head' | 'before'): Record<string, Towards> =>
  Object.fromEntries(
    Object.entries({
      sequence: more,
      hash: other,
      'totals.refused': more,
      'totals.unexplained': more,
      'totals.sent': more,
      'totals.contacts.*.destination': () => ['https://evil.example'],
      'totals.contacts.*.purpose': () => ['unknown'],
      'totals.contacts.*.count': more,
      'totals.contacts.*.bytesOut': () => [1_000_000],
      'totals.contacts.*.bytesOutBy': () => ['counted'],
      'totals.contacts.*.bytesIn': more,
      'totals.contacts.*.firstMs': later,
      'totals.contacts.*.lastMs': later,
    } satisfies Record<string, Towards>).map(([name, towards]) => [`ledger.${of}.${name}`, towards]),
  );

/** For each field of the schema, what it could say against the seal. */
export const receiptFields: Readonly<Record<string, Towards>> = {
  format: nothing,
  version: nothing,
  note: nothing,
  madeAtMs: (value: number) => [0, value + 10 * aYearMs],
  'span.kind': nothing,
  'span.fromMs': later,
  'span.conversation.firstTurnMs': later,
  'span.conversation.lastTurnMs': later,
  'span.conversation.turnCount': nothing,
  'app.version': nothing,
  'app.build': () => ['f'.repeat(16)],
  'app.site': () => ['https://evil.example'],
  'app.list': () => [null],
  'app.list.sha256': nothing, // worked out again
  'app.list.changes.*': nothing,
  'app.list.files.*.path': nothing,
  'app.list.files.*.sizeBytes': nothing,
  'app.list.files.*.sha256': other,
  'app.list.files.*.foundSha256': () => ['f'.repeat(64), null],
  'app.list.files.*.isAsPublished': flipped,
  'model.id': nothing,
  'model.name': nothing,
  'model.maker': nothing,
  'model.quantization': nothing,
  'model.installedAtMs': later,
  'model.sizeBytes': more,
  'model.sha256': nothing,
  'model.parts.*.name': nothing,
  'model.parts.*.sizeBytes': more,
  'model.parts.*.sha256': nothing,
  'model.parts.*.isAsPublished': flipped,
  'policy.headers.*.name': () => ['X-Nothing'],
  'policy.headers.*.value': (value: string) => ['', '*', `${value} *`, "default-src *; connect-src 'none'"],
  'policy.inForce.contentSecurityPolicy': () => [null, 'default-src *'],
  'policy.inForce.isSecureContext': flipped,
  'policy.inForce.isCrossOriginIsolated': flipped,
  'policy.inForce.guardBuild': () => [null, 'f'.repeat(16)],
  'browser.userAgent': nothing,
  'browser.brands.*.brand': nothing,
  'browser.brands.*.version': nothing,
  'meter.state': () => ['breached', 'unguarded', 'unverified', 'open', 'anything'],
  'meter.level': () => [null, 'partial', 'anything'],
  'meter.sealedSinceMs': (value: number) => [null, value + aYearMs],
  'canaryRuns.*.timeMs': (value: number) => [0, value + aYearMs],
  'canaryRuns.*.policyStands': flipped,
  'canaryRuns.*.allowlistStands': flipped,
  'canaryRuns.*.guardStands': flipped,
  'selfTest.timeMs': (value: number) => [0, value + aYearMs],
  'selfTest.tried': more,
  'selfTest.refused': more,
  'selfTest.refusedSilently': more,
  'selfTest.notStopped': more,
  'selfTest.notAvailable': more,
  'selfTest.channels.*.key': nothing,
  'selfTest.channels.*.result': () => ['not-stopped', 'not-available', 'anything'],
  ...link('head'),
  ...link('before'),
  'ledger.brokenAt': more,
  'ledger.isWhole': nothing, // older entries were let go: the totals have them
  'ledger.entries.*.sequence': nothing, // worked out again
  'ledger.entries.*.hash': nothing,
  'ledger.entries.*.timeMs': (value: number) => [0, value + aYearMs],
  'ledger.entries.*.context': ifSent('page', 'engine', 'vault', 'self-test', 'guard'),
  'ledger.entries.*.channel': nothing,
  'ledger.entries.*.method': ifSent('POST', 'PUT'),
  'ledger.entries.*.origin': ifSent('https://evil.example'),
  'ledger.entries.*.destination': ifSent('https://evil.example', 'stun:evil.example'),
  'ledger.entries.*.purpose': ifSent('unknown'),
  'ledger.entries.*.verdict': (value: string) => ['refused', 'unexplained', 'sent'].filter((one) => one !== value),
  'ledger.entries.*.wall': ifRefused('none'),
  'ledger.entries.*.bytesOut': (_value: unknown, { verdict }: Entry) => (verdict === 'sent' ? [1_000_000] : [1]),
  'ledger.entries.*.bytesOutBy': nothing,
  'ledger.entries.*.bytesIn': ifRefused(1),
  'ledger.entries.*.canary': ifSent(true),
  'limits.*': nothing,
};
