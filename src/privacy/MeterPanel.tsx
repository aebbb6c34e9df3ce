import { formatTime } from '../shared/format.ts';
import type { Attempt } from '../egress/ledger.ts';
import styles from './MeterPanel.module.css';
import { meterLimits, meterWords } from './meter-words.ts';
import type { MeterView } from './meter.ts';

const shownAttempts = 20;

export function MeterPanel({ view }: { view: MeterView }) {
  const { state, ledger } = view;
  const newest = ledger.attempts.slice(-shownAttempts).toReversed();
  return (
    <div className={styles.panel}>
      <p className={styles.sentence}>{meterWords(view).sentence}</p>
      {state.kind === 'unguarded' && <p>Reload the page the ordinary way to put the guard back.</p>}
      <section aria-labelledby="meter-tries">
        <h3 id="meter-tries">Tries, newest first</h3>
        {newest.length === 0 ? (
          <p>None yet.</p>
        ) : (
          <ul className={styles.attempts}>
            {newest.map((attempt, index) => (
              <li key={`${attempt.timeMs}-${index}`}>
                <time>{formatTime(attempt.timeMs)}</time>
                <span>
                  {attempt.canary ? 'Our own test' : placeWords[attempt.context]}: {attempt.channel} to {attempt.destination}
                </span>
                <span>{verdictWords(attempt)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="meter-limits">
        <h3 id="meter-limits">What this page cannot see or stop</h3>
        <ul className={styles.limits}>
          {meterLimits(state).map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

const placeWords = { page: 'This page', engine: 'The model’s thread', guard: 'Seen by the guard' } as const;

const wallWords = {
  'content-security-policy': 'refused by this page’s policy',
  'connection-allowlist': 'refused by the browser’s list of connections',
  'service-worker': 'refused by the guard',
  'page-guard': 'stopped in the page',
  none: 'not refused',
} as const;

function verdictWords({ verdict, wall }: Attempt): string {
  return verdict === 'sent' ? 'left this page' : wallWords[wall];
}
