import { formatCount, formatNumber } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { renderReceiptPage } from './receipt-page.ts';
import type { Receipt } from './receipt-schema.ts';
import { receiptText } from './receipt-text.ts';
import styles from './ReceiptDialog.module.css';

/** What the receipt says, in short, and the two ways to keep it. */
export function MadeReceipt({ receipt }: { receipt: Receipt }) {
  const name = `airlock-receipt-${new Date(receipt.madeAtMs).toISOString().slice(0, 19).replaceAll(/[:T]/g, '-')}`;
  const save = (extension: string, type: string, text: string): void =>
    saveFile(`${name}.${extension}`, new Blob([text], { type }));
  return (
    <section className={styles.made} aria-labelledby="receipt-made">
      <h3 id="receipt-made">Ready to keep</h3>
      <div className={styles.choices}>
        <Button look="main" onClick={() => save('html', 'text/html;charset=utf-8', renderReceiptPage(receipt))}>
          Save as a page to print
        </Button>
        <Button onClick={() => save('json', 'application/json', receiptText(receipt))}>Save as JSON</Button>
      </div>
      <dl className={styles.facts}>
        {summaryOf(receipt).map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        <div>
          <dt>Digest</dt>
          <dd className={styles.hash}>{receipt.digest}</dd>
        </div>
      </dl>
      <p className={styles.small}>
        The digest shows whether the file was changed later, by a single sign. It does not show who made it. In a copy
        of Airlock’s sources, <code>npm run verify-receipt FILE</code> checks it. What you save is out of the seal.
      </p>
    </section>
  );
}

function summaryOf({ app, model, ledger, selfTest }: Receipt): [string, string][] {
  const files = app.list?.files ?? [];
  const whole = files.filter(({ isAsPublished }) => isAsPublished).length;
  const isModelWhole = model?.parts.every(({ isAsPublished }) => isAsPublished);
  return [
    [
      'The app',
      app.list
        ? `${formatNumber(whole)} of ${formatNumber(files.length)} files as published`
        : 'No copy on this device to compare',
    ],
    ['The model', model ? `${model.name}, ${isModelWhole ? 'as published' : 'not as published'}` : 'None'],
    [
      'The record',
      `${formatCount(ledger.entries.length, 'entry', 'entries')}, ${
        ledger.brokenAt === 0 ? 'none changed or taken out' : `changed at entry ${formatNumber(ledger.brokenAt)}`
      }`,
    ],
    [
      'Self-test',
      selfTest
        ? `${formatNumber(selfTest.tried)} tried, ${formatNumber(selfTest.notStopped)} not stopped`
        : 'Not run since this page was opened',
    ],
  ];
}
