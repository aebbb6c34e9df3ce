import { time } from '../../src/privacy/receipt/markup.ts';
import type { Receipt } from '../../src/privacy/receipt/receipt-schema.ts';
import { spanWords } from '../../src/privacy/receipt/span.ts';
import type { Check } from './check-receipt.ts';
import { verdictOf, type ReceiptVerdict } from './verdict.ts';

const marks = { right: 'right  ', wrong: 'WRONG  ', leak: 'LEAK   ', skipped: 'not compared:' } as const;

/** What was checked, what the receipt says, and what no file can show. */
export function sayResult(name: string, receipt: Receipt, checks: readonly Check[]): string {
  const count = (kind: Check['outcome']): number => checks.filter(({ outcome }) => outcome === kind).length;
  const verdicts: Readonly<Record<ReceiptVerdict, string>> = {
    verified: 'Verified: unchanged since its digest was made, it fits together, and it tells of no leak.',
    wrong: `Not verified: ${count('wrong')} wrong.`,
    leak: `Unchanged, and it tells of a leak: ${count('leak')} of its statements speak against the seal.`,
  };
  return [
    `${name}: a receipt made ${time(receipt.madeAtMs)}`,
    '',
    ...checks.map(({ name: what, outcome, detail }) => `  ${marks[outcome]} ${what}${detail ? ` (${detail})` : ''}`),
    '',
    'It says',
    ...claims(receipt).map((line) => `  ${line}`),
    '',
    'What no receipt can show',
    '  Who made it, and whether they were honest: whoever can run the app can also write such a file from nothing.',
    '  The digest shows that it was not changed since. Get it from the person by another way, and compare:',
    `  ${receipt.digest}`,
    '',
    verdicts[verdictOf(checks)],
  ]
    .map(printable)
    .join('\n');
}

/** A receipt may come from anybody, and a terminal obeys some signs. */
function printable(line: string): string {
  return line.replaceAll(/[\p{Cc}\p{Cf}]/gu, '\u{fffd}');
}

function claims({ span, app, model, meter, policy, canaryRuns, selfTest, ledger }: Receipt): string[] {
  const { totals } = ledger.head;
  const header = policy.headers.find(({ name }) => name === 'Content-Security-Policy')?.value;
  const got = policy.inForce.contentSecurityPolicy;
  const stood = canaryRuns.filter(({ policyStands }) => policyStands).length;
  return [
    `${spanWords(span.kind)}, from ${time(span.fromMs)}${span.conversation ? `, ${span.conversation.turnCount} turns` : ''}`,
    `App ${app.version}, build ${app.build}, from ${app.site}; list of files ${app.list?.sha256 ?? 'not kept'}`,
    `Model ${model ? `${model.name}, ${model.sha256}` : 'none'}`,
    `Meter: ${meter.state}${meter.level === null ? '' : `, level ${meter.level}`}`,
    `The page’s policy was ${got === null ? 'not read' : got === header ? 'the one that it should be' : 'ANOTHER than it should be'}`,
    `Canary: refused in ${stood} of ${canaryRuns.length} runs`,
    selfTest
      ? `Self-test: ${selfTest.tried} tried, ${selfTest.notStopped} not stopped`
      : 'Self-test: not run since the page was opened',
    `Over all visits: ${totals.refused} tries refused, ${totals.unexplained} unexplained, ${totals.sent} requests sent`,
  ];
}
