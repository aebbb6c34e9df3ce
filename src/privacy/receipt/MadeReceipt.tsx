import { formatNumber } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { Sentence } from '../../ui/Sentence.tsx';
import { findLeaks } from './find-leaks.ts';
import { renderReceiptPage } from './receipt-page.ts';
import type { Receipt } from './receipt-schema.ts';
import { receiptText } from './receipt-text.ts';
import styles from './ReceiptDialog.module.css';
import { words } from './words.ts';

/** What the receipt says, in short, and the two ways to keep it. */
export function MadeReceipt({ receipt }: { receipt: Receipt }) {
  const name = `airlock-receipt-${new Date(receipt.madeAtMs).toISOString().slice(0, 19).replaceAll(/[:T]/g, '-')}`;
  const signs = [...new Set(findLeaks(receipt).map(({ sign }) => sign))];
  const save = (extension: string, type: string, text: string): void =>
    saveFile(`${name}.${extension}`, new Blob([text], { type }));
  return (
    <section className={styles.made} aria-labelledby="receipt-made">
      <h3 id="receipt-made">{words().made}</h3>
      {signs.length > 0 && (
        <div role="alert" data-receipt-leaks={signs.join(' ')}>
          <Notice>
            <p>
              <strong>{words().leaks.title}</strong>
            </p>
            <p>{words().leaks.meaning}</p>
            <ul>
              {signs.map((sign) => (
                <li key={sign}>{words().leaks.signs[sign]}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <div className={styles.choices}>
        <Button look="main" onClick={() => save('html', 'text/html;charset=utf-8', renderReceiptPage(receipt))}>
          {words().savePage}
        </Button>
        <Button onClick={() => save('json', 'application/json', receiptText(receipt))}>{words().saveJson}</Button>
      </div>
      <dl className={styles.facts}>
        {summaryOf(receipt).map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{words().digest}</dt>
          <dd className={styles.hash}>{receipt.digest}</dd>
        </div>
      </dl>
      <p className={styles.small}>
        <Sentence parts={words().digestMeaning(<code dir="ltr">npm run verify-receipt FILE</code>)} />
      </p>
    </section>
  );
}

function summaryOf({ app, model, ledger, selfTest }: Receipt): [string, string][] {
  const files = app.list?.files ?? [];
  const whole = files.filter(({ isAsPublished }) => isAsPublished).length;
  const isModelWhole = model?.parts.every(({ isAsPublished }) => isAsPublished);
  const say = words();
  const entryCount = ledger.entries.length;
  return [
    [say.app, app.list ? say.appWhole(formatNumber(whole), formatNumber(files.length)) : say.appNotKept],
    [say.model, model ? (isModelWhole ? say.modelWhole : say.modelChanged)(model.name) : say.noModel],
    [
      say.record,
      ledger.brokenAt === 0
        ? say.recordWhole(entryCount)
        : say.recordChanged(entryCount, formatNumber(ledger.brokenAt)),
    ],
    [
      say.selfTest,
      selfTest ? say.selfTestRun(formatNumber(selfTest.tried), formatNumber(selfTest.notStopped)) : say.selfTestNotRun,
    ],
  ];
}
