import { useState } from 'react';
import { formatBytes, formatDollars, formatNumber } from '../../shared/format.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './CloudCompare.module.css';
import { compareWithCloud, costOf, usualPrice, type SaidTurn } from './cloud-request.ts';
import { words } from './words.ts';

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
    [words().requests, formatNumber(comparison.requestCount), formatNumber(0)],
    [words().bytes, formatBytes(comparison.sentBytes), formatBytes(0)],
    [words().tokens, formatNumber(comparison.readTokens + comparison.writtenTokens), words().here],
    [words().price, formatDollars(costOf(comparison, price)), formatDollars(0)],
  ] as const;
  return (
    <Dialog title={words().title} onClose={onClose}>
      {comparison.requestCount === 0 ? (
        <p>{words().nothingYet}</p>
      ) : (
        <div className={styles.compare}>
          <p>{words().intro}</p>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{words().thisConversation}</th>
                <th scope="col">{words().aCloud}</th>
                <th scope="col">{words().thisPage}</th>
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
              label={words().readPrice}
              dollars={price.read}
              onChange={(read) => setPrice({ ...price, read })}
            />
            <PriceField
              label={words().writtenPrice}
              dollars={price.written}
              onChange={(written) => setPrice({ ...price, written })}
            />
          </div>
          <section aria-labelledby="cloud-body">
            <h3 id="cloud-body">{words().lastRequest}</h3>
            <pre className={styles.body} dir="ltr" tabIndex={0}>
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
