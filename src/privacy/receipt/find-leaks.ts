import { headersFor } from '../../egress/headers.ts';
import { policy } from '../../egress/policy.ts';
import { isSealingHeader } from './sealing-header.ts';
import type { Receipt, ReceiptContent } from './receipt-schema.ts';

/** What in a receipt tells that something left, may have left, or could have. */
export type LeakSign = 'meter' | 'policy' | 'guard' | 'canary' | 'selfTest' | 'sent' | 'unexplained';

/** `detail`: for the check on the command line and the receipt's page, which are in English everywhere. */
export interface Leak {
  sign: LeakSign;
  detail: string;
}

type Part = Omit<ReceiptContent, 'note'>;

/** More than the headers of any request of ours have: a text rides along. */
const mostBytesOut = 16 * 1024;

/**
 * Everything in a receipt that speaks against its seal. Pure. None: it says that the walls stood, as far as it goes back.
 * @param isKnownHost whether the page that fetches may reach this destination; without it every other site counts as one
 */
export function findLeaks(receipt: Part, isKnownHost: (destination: string) => boolean = () => true): Leak[] {
  return [
    ...ofMeter(receipt),
    ...ofPolicy(receipt),
    ...ofGuard(receipt),
    ...ofCanaries(receipt),
    ...ofSelfTest(receipt.selfTest),
    ...ofLedger(receipt, isKnownHost),
  ];
}

function ofMeter({ meter: { state, level, sealedSinceMs } }: Part): Leak[] {
  if (state !== 'sealed') return [{ sign: 'meter', detail: `the meter said ${state}` }];
  const isLevel = level === 'browser' || level === 'partial';
  return isLevel && sealedSinceMs !== null
    ? []
    : [{ sign: 'meter', detail: 'the meter did not say how it was sealed' }];
}

function ofPolicy({ policy: { headers, inForce }, app: { site } }: Part): Leak[] {
  const values = new Map(headers.map(({ name, value }) => [name, value]));
  const names = Object.keys(headersFor(policy.chat.paths[0], site));
  const weak = names.filter((name) => !isSealingHeader(name, values.get(name) ?? '', site));
  const leaks = weak.map((name): Leak => ({ sign: 'policy', detail: `the header ${name} seals nothing` }));
  if (values.size < headers.length) leaks.push({ sign: 'policy', detail: 'a header is there twice' });
  const got = inForce.contentSecurityPolicy;
  if (got === null) leaks.push({ sign: 'policy', detail: 'the policy in force was not read' });
  else if (got !== values.get('Content-Security-Policy'))
    leaks.push({ sign: 'policy', detail: 'the policy in force was another than it should be' });
  if (!inForce.isSecureContext || !inForce.isCrossOriginIsolated)
    leaks.push({ sign: 'policy', detail: 'the page was not isolated' });
  return leaks;
}

function ofGuard({ app: { build }, policy: { inForce } }: Part): Leak[] {
  if (inForce.guardBuild === build) return [];
  return [{ sign: 'guard', detail: `the guard in charge was ${inForce.guardBuild ?? 'none'}` }];
}

/** A browser without the list of connections has a meter that says so. */
function ofCanaries({ canaryRuns, meter: { level } }: Part): Leak[] {
  const last = canaryRuns.at(-1);
  if (!last) return [{ sign: 'canary', detail: 'no canary was sent' }];
  const failed = canaryRuns.filter(
    ({ policyStands, allowlistStands, guardStands }) =>
      !policyStands || !guardStands || (level === 'browser' && !allowlistStands),
  );
  if (failed.length > 0)
    return [{ sign: 'canary', detail: `not refused in ${failed.length} of ${canaryRuns.length} runs` }];
  const isOdd = level === 'partial' && last.allowlistStands;
  return isOdd ? [{ sign: 'canary', detail: 'the meter had a lower level than its canary' }] : [];
}

const stoppedResults: ReadonlySet<string> = new Set(['stopped', 'stopped-silently', 'not-available']);

function ofSelfTest(selfTest: Receipt['selfTest']): Leak[] {
  if (!selfTest) return [];
  const { channels, notStopped, tried, refused, refusedSilently, notAvailable } = selfTest;
  const out = channels.filter(({ result }) => !stoppedResults.has(result));
  if (notStopped > 0 || out.length > 0)
    return [{ sign: 'selfTest', detail: `${Math.max(notStopped, out.length)} of ${tried} ways not stopped` }];
  const count = (kind: string): number => channels.filter(({ result }) => result === kind).length;
  const isCounted =
    tried === channels.length - notAvailable &&
    refused === count('stopped') &&
    refusedSilently === count('stopped-silently') &&
    notAvailable === count('not-available');
  return isCounted ? [] : [{ sign: 'selfTest', detail: 'its counts are not those of its ways' }];
}

/** Some ways of the self-test are refused without a report. They lead to a name that leads nowhere, with nothing of anybody's in it. */
const ownTry = /^\w+:\/\/(leak-\d+\.)?airlock-canary\.invalid$/;

function ofLedger({ ledger, app: { site } }: Part, isKnownHost: (destination: string) => boolean): Leak[] {
  const leaks: Leak[] = [];
  const mayGo = (destination: string): boolean => destination === site || isKnownHost(destination);
  for (const { sequence, context, method = 'GET', verdict, ...entry } of ledger.entries) {
    const name = `entry ${sequence}, by ${context}`;
    const isOurs =
      context === 'models' && entry.origin === site && entry.purpose !== 'unknown' && mayGo(entry.destination);
    const isPlain = (method === 'GET' || method === 'HEAD') && entry.bytesOut <= mostBytesOut;
    if (verdict === 'sent' && !(isOurs && isPlain && !entry.canary))
      leaks.push({ sign: 'sent', detail: `${name}, was sent to ${entry.destination}` });
    if (verdict === 'unexplained' && !(entry.canary && ownTry.test(entry.destination)))
      leaks.push({ sign: 'unexplained', detail: `${name}, was refused by no wall` });
    if (verdict === 'refused' && (entry.wall === 'none' || entry.bytesOut > 0 || entry.bytesIn > 0))
      leaks.push({ sign: 'sent', detail: `${name}, is called refused and was not` });
  }
  // The totals over all visits do not tell our own tries from others.
  for (const { destination, purpose, count, bytesOut } of ledger.head.totals.contacts)
    if (purpose === 'unknown' || !mayGo(destination) || bytesOut > count * mostBytesOut)
      leaks.push({ sign: 'sent', detail: `${count} requests were sent to ${destination}, ${bytesOut} bytes` });
  return leaks;
}
