import { findLeaks } from './find-leaks.ts';
import { facts, list as bullets, rows, section, text, time, type Markup } from './markup.ts';
import type { Receipt } from './receipt-schema.ts';

/** The parts of the receipt's page that are more than a list of facts. */

export function drawAppFiles({ version, build, site, list }: Receipt['app']): Markup {
  const named = [
    ['Version', version],
    ['Build', build],
    ['From', site],
  ] as const;
  if (!list) return facts(named) + text('The device kept no list of this build’s files, so nothing was compared.');
  const { files } = list;
  const wholeCount = files.filter(({ isAsPublished }) => isAsPublished).length;
  return (
    facts([...named, ['List of files', list.sha256], ['As published', `${wholeCount} of ${files.length} files`]]) +
    rows(
      ['File', 'Bytes', 'SHA-256 as published', 'On the device'],
      files.map(({ path, sizeBytes, sha256, foundSha256, isAsPublished }) => [
        path,
        `${sizeBytes}`,
        sha256,
        isAsPublished ? 'the same' : (foundSha256 ?? 'missing'),
      ]),
    )
  );
}

/** Nothing where there is none: a receipt without leaks is written as it always was. */
export function drawLeaks(receipt: Receipt): Markup {
  const leaks = findLeaks(receipt);
  if (leaks.length === 0) return '';
  return section('This receipt tells of a leak', bullets(leaks.map(({ detail }) => detail)));
}

export function drawModel(model: Receipt['model']): Markup {
  if (!model) return text('There is no model on this device.');
  return (
    facts([
      ['Name', [model.name, model.maker && `by ${model.maker}`, model.quantization].filter(Boolean).join(', ')],
      ['Kept since', time(model.installedAtMs)],
      ['SHA-256', model.sha256],
    ]) +
    rows(
      ['Part', 'Bytes', 'SHA-256 when it came', 'On the device'],
      model.parts.map(({ name, sizeBytes, sha256, isAsPublished }) => [
        name,
        `${sizeBytes}`,
        sha256,
        isAsPublished ? 'the same' : 'missing or changed',
      ]),
    )
  );
}

export function drawSelfTest(selfTest: Receipt['selfTest']): Markup {
  if (!selfTest) return text('Not run since this page was opened.');
  return (
    facts([
      ['When', time(selfTest.timeMs)],
      ['Tried', `${selfTest.tried}`],
      ['Refused with a report', `${selfTest.refused}`],
      ['Refused without one', `${selfTest.refusedSilently}`],
      ['Not stopped', `${selfTest.notStopped}`],
      ['Not in this browser', `${selfTest.notAvailable}`],
    ]) +
    rows(
      ['Way', 'Result'],
      selfTest.channels.map(({ key, result }) => [key, result]),
    )
  );
}

export function drawLedger({ head, brokenAt, isWhole, before, entries }: Receipt['ledger']): Markup {
  const { refused, unexplained, sent, contacts } = head.totals;
  return (
    facts([
      ['Over all visits', `${refused} refused, ${unexplained} unexplained, ${sent} sent`],
      ['Entries ever', `${head.sequence}`],
      ['Last hash', head.hash],
      ['The chain', brokenAt === 0 ? 'held when this was made' : `was broken at entry ${brokenAt}`],
      ['In this receipt', `${entries.length} entries, after entry ${before.sequence}`],
    ]) +
    (isWhole ? '' : text('Older entries of this span were let go before; they are in the totals.')) +
    text('Sent over all visits, by the page that fetches or by one that was not sealed:') +
    rows(
      ['To', 'For', 'Requests', 'Bytes out', 'Bytes in', 'First', 'Last'],
      contacts.map((one) => [
        one.destination,
        one.purpose,
        `${one.count}`,
        `${one.bytesOut}, ${one.bytesOutBy}`,
        `${one.bytesIn}`,
        time(one.firstMs),
        time(one.lastMs),
      ]),
    ) +
    text('Tries:') +
    rows(
      ['Entry', 'When', 'Where', 'By', 'To', 'Verdict', 'Wall', 'Bytes out, in'],
      entries.map((entry) => [
        `${entry.sequence}`,
        time(entry.timeMs),
        entry.canary ? `${entry.context}, our own test` : entry.context,
        entry.channel,
        entry.destination,
        entry.verdict,
        entry.wall,
        `${entry.bytesOut}, ${entry.bytesIn}`,
      ]),
    )
  );
}
