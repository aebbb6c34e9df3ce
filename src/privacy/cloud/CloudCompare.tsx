import { useState } from 'react';
import { formatBytes, formatDollars, formatNumber } from '../../shared/format.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './CloudCompare.module.css';
import { compareWithCloud, costOf, usualPrice, type SaidTurn } from './cloud-request.ts';

export interface CloudCompareProps {
  /** The present conversation. */
  turns: readonly SaidTurn[];
  systemText: string;
  onClose: () => void;
}

/** What a cloud assistant would have been sent for this conversation, beside what this page sent. */
export function CloudCompare({ turns, systemText, onClose }: CloudCompareProps) {
  const [price, setPrice] = useState(usualPrice);
  const comparison = compareWithCloud(systemText, turns);
  const rows = [
    ['Requests with your words', formatNumber(comparison.requestCount), '0'],
    ['Bytes of them', formatBytes(comparison.sentBytes), '0 B'],
    ['Tokens read and written, about', formatNumber(comparison.readTokens + comparison.writtenTokens), 'here'],
    ['Price, about', formatDollars(costOf(comparison, price)), formatDollars(0)],
  ] as const;
  return (
    <Dialog title="What a cloud assistant would have been sent" onClose={onClose}>
      {comparison.requestCount === 0 ? (
        <p>Ask something first. Then this shows what the same question would have sent to a hosted assistant.</p>
      ) : (
        <div className={styles.compare}>
          <p>Hosted assistants keep nothing between two questions, so each request carries the whole conversation.</p>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">This conversation</th>
                <th scope="col">A cloud</th>
                <th scope="col">This page</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, there, here]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{there}</td>
                  <td>{here}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className={styles.prices}>
            <PriceField
              label="Dollars for a million tokens read"
              dollars={price.read}
              onChange={(read) => setPrice({ ...price, read })}
            />
            <PriceField
              label="Dollars for a million tokens written"
              dollars={price.written}
              onChange={(written) => setPrice({ ...price, written })}
            />
          </div>
          <section aria-labelledby="cloud-body">
            <h3 id="cloud-body">The last request would have been</h3>
            <pre className={styles.body} tabIndex={0}>
              {JSON.stringify(JSON.parse(comparison.lastBody), null, 2)}
            </pre>
          </section>
        </div>
      )}
    </Dialog>
  );
}

function PriceField({
  label,
  dollars,
  onChange,
}: {
  label: string;
  dollars: number;
  onChange: (dollars: number) => void;
}) {
  return (
    <div>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <TextField
        label={label}
        initialText={String(dollars)}
        onChange={(text) => {
          const typed = Number(text.trim().replace(',', '.'));
          if (Number.isFinite(typed) && typed >= 0) onChange(typed);
        }}
      />
    </div>
  );
}
