import { chainStart } from '../../src/egress/chain.ts';
import { isAtModelHost, modelHosts } from '../../src/egress/model-hosts.ts';
import { findLeaks, type LeakSign } from '../../src/privacy/receipt/find-leaks.ts';
import { followChain } from '../../src/privacy/receipt/ledger-span.ts';
import type { Receipt } from '../../src/privacy/receipt/receipt-schema.ts';
import { receiptDigest } from '../../src/privacy/receipt/receipt-text.ts';
import { appListHash } from '../../src/shared/app-list.ts';
import { checkTimes } from './check-times.ts';
import type { ReadReceipt } from './read-receipt.ts';

/** One thing that was looked at. `leak`: it is as it was written, and speaks against the seal. `skipped`: it could not be looked at, which is no fault. */
export interface Check {
  name: string;
  outcome: 'right' | 'wrong' | 'leak' | 'skipped';
  detail?: string;
}

/** Everything that a receipt can be checked against itself for. */
export async function checkReceipt(
  { receipt, isAsWritten }: Extract<ReadReceipt, { kind: 'receipt' }>,
  nowMs: number = Date.now(),
): Promise<Check[]> {
  const { ledger, app, model } = receipt;
  return [
    check('Every byte is where it was written', isAsWritten),
    check('The digest is that of the content', (await receiptDigest(receipt)) === receipt.digest),
    await checkLedger(ledger),
    check(
      'The totals add up to the number of entries',
      [ledger.head, ledger.before].every(({ sequence, totals }) => {
        const counted = totals.refused + totals.unexplained + totals.sent;
        return counted === sequence && sum(totals.contacts.map(({ count }) => count)) === totals.sent;
      }),
    ),
    ...(await checkApp(app)),
    ...checkModel(model),
    ...checkTimes(receipt, nowMs),
    ...checkLeaks(receipt),
  ];
}

const isKnownHost = (destination: string): boolean => isAtModelHost(destination, modelHosts);

/** One line for each thing that a receipt may tell of. */
function checkLeaks(receipt: Receipt): Check[] {
  const leaks = findLeaks(receipt, isKnownHost);
  return Object.entries(leakNames).map(([sign, name]): Check => {
    const found = leaks.filter((leak) => leak.sign === sign).map(({ detail }) => detail);
    return found.length === 0 ? { name, outcome: 'right' } : { name, outcome: 'leak', detail: found.join('; ') };
  });
}

const leakNames: Readonly<Record<LeakSign, string>> = {
  meter: 'The meter said that the page was sealed',
  policy: 'The policy lets nothing out, and was in force',
  guard: 'The guard of this build was in charge',
  canary: 'Every canary was refused',
  selfTest: 'The self-test, if it was run, found no way out',
  sent: 'Nothing was sent but by the page that fetches, and to hosts that it may reach',
  unexplained: 'Every try was refused by a wall',
};

async function checkLedger(ledger: Receipt['ledger']): Promise<Check> {
  const name = `The ledger's chain holds over ${ledger.entries.length} entries to its head`;
  const state = await followChain(ledger);
  const { sequence, hash } = ledger.before;
  if (sequence === 0 && hash !== chainStart.hash)
    return { name, outcome: 'wrong', detail: 'it begins at something that is not the beginning' };
  if (!state.isIntact) return { name, outcome: 'wrong', detail: `broken at entry ${state.brokenAt}` };
  if (ledger.brokenAt > 0)
    return { name, outcome: 'wrong', detail: `the device itself found it broken at entry ${ledger.brokenAt}` };
  return { name, outcome: 'right' };
}

async function checkApp({ version, build, list }: Receipt['app']): Promise<Check[]> {
  const name = 'The app’s files on the device were those of its build';
  if (!list) return [{ name, outcome: 'wrong', detail: 'the device kept no list of them' }];
  const { changes, files } = list;
  const changed = files.filter(({ sha256, foundSha256 }) => sha256 !== foundSha256);
  const isSaidRight = files.every(
    ({ sha256, foundSha256, isAsPublished }) => isAsPublished === (sha256 === foundSha256),
  );
  const hash = await appListHash({
    version: 1,
    appVersion: version,
    build,
    ...(changes && { changes }),
    files: files.map(({ path, sizeBytes, sha256 }) => ({ path, sizeBytes, sha256 })),
  }).catch(() => undefined); // a list that no build could have
  return [
    check(name, changed.length === 0 && isSaidRight, changed.map(({ path }) => path).join(', ')),
    check('The list of the app’s files has the hash that is given for it', hash === list.sha256),
  ];
}

function checkModel(model: Receipt['model']): Check[] {
  const name = 'The model’s files on the device were those of its manifest';
  if (!model) return [{ name, outcome: 'skipped', detail: 'there was no model' }];
  const changed = model.parts.filter(({ isAsPublished }) => !isAsPublished);
  const isWhole = sum(model.parts.map(({ sizeBytes }) => sizeBytes)) === model.sizeBytes;
  return [check(name, changed.length === 0 && isWhole, changed.map(({ name: part }) => part).join(', '))];
}

export function check(name: string, isRight: boolean, detailIfWrong = ''): Check {
  return isRight || detailIfWrong === ''
    ? { name, outcome: isRight ? 'right' : 'wrong' }
    : { name, outcome: 'wrong', detail: detailIfWrong };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
