import { drawAppFiles, drawLeaks, drawLedger, drawModel, drawSelfTest } from './receipt-parts.ts';
import { facts, list, markup, rows, section, text, time } from './markup.ts';
import { pageStyle } from './receipt-style.ts';
import type { Receipt } from './receipt-schema.ts';
import { receiptText } from './receipt-text.ts';
import { spanWords } from './span.ts';

const opening = '<script type="application/json" id="receipt">\n';
const closing = '</script>\n';

/**
 * The receipt as a page to read and to print, which carries the receipt itself. The same receipt gives the
 * same bytes anywhere: no word of it depends on a place, a language or a clock.
 */
export function renderReceiptPage(receipt: Receipt): string {
  const { span, policy, browser, meter, canaryRuns } = receipt;
  const body = [
    markup`<h1>Airlock receipt</h1>`,
    text(receipt.note),
    drawLeaks(receipt),
    facts([
      ['Made', time(receipt.madeAtMs)],
      ['Covers', spanWords(span.kind)],
      ['From', time(span.fromMs)],
      ...(span.conversation
        ? ([
            ['Turns', `${span.conversation.turnCount}`],
            ['First turn', time(span.conversation.firstTurnMs)],
            ['Last turn', time(span.conversation.lastTurnMs)],
          ] as const)
        : []),
      ['Privacy meter', meter.level === null ? meter.state : `${meter.state}, level: ${meter.level}`],
      ['Sealed since', meter.sealedSinceMs === null ? 'not sealed' : time(meter.sealedSinceMs)],
      ['Digest', receipt.digest],
    ]),
    section('The app on this device', drawAppFiles(receipt.app)),
    section('The model', drawModel(receipt.model)),
    section(
      'The policy',
      text('The headers that the chat page is to come with:') +
        facts(policy.headers.map(({ name, value }) => [name, value])) +
        text('What the page could read of what it got:') +
        facts([
          ['Content-Security-Policy', policy.inForce.contentSecurityPolicy ?? 'could not be read'],
          ['Secure context', yesOrNo(policy.inForce.isSecureContext)],
          ['Isolated from other sites', yesOrNo(policy.inForce.isCrossOriginIsolated)],
          ['Guard in charge', policy.inForce.guardBuild ?? 'none'],
        ]),
    ),
    section(
      'The browser',
      facts([
        ['Says it is', browser.userAgent],
        ['Brands', browser.brands.map(({ brand, version }) => `${brand} ${version}`).join(', ') || 'not said'],
      ]),
    ),
    section(
      'Canary: tries of our own that must be refused',
      rows(
        ['When', 'The policy refused', 'The list of connections refused', 'The page stopped a link'],
        canaryRuns.map((run) => [
          time(run.timeMs),
          yesOrNo(run.policyStands),
          yesOrNo(run.allowlistStands),
          yesOrNo(run.guardStands),
        ]),
      ),
    ),
    section('Self-test: “Try to leak it”', drawSelfTest(receipt.selfTest)),
    section('The ledger', drawLedger(receipt.ledger)),
    section('What the page cannot see or stop', list(receipt.limits)),
    section('Check it', text('In a copy of Airlock’s sources: npm run verify-receipt FILE')),
  ].join('');
  // What is between the script tags is data. No `<` in it, so nothing in it can end it.
  const carried = receiptText(receipt).replaceAll('<', String.raw`\u003c`);
  return `${head}<body>\n<main>\n${body}</main>\n${opening}${carried}${closing}</body>\n</html>\n`;
}

/** The receipt that a page carries, as JSON. Undefined when the text is not such a page. */
export function carriedReceipt(page: string): string | undefined {
  const start = page.lastIndexOf(opening);
  const end = page.lastIndexOf(closing);
  return start < 0 || end < start ? undefined : page.slice(start + opening.length, end);
}

const head = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>Airlock receipt</title>
<style>
${pageStyle}</style>
</head>
`;

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
