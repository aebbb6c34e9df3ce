import { formatMoment } from '../../shared/format.ts';
import type { CanaryRun } from '../walls/canary.ts';
import { listEnforced, type Enforced } from './enforced.ts';
import type { MeterView } from './meter.ts';
import { words } from './panel-words.ts';
import styles from './Rules.module.css';

/** What is enforced here, by whom, and what the last test of it said. */
export function Rules({ view }: { view: MeterView }) {
  const canary = view.canaries.at(-1);
  return (
    <>
      <ul className={styles.rules}>
        {listEnforced(view).map(({ rule, by, holds }) => (
          <li key={rule} data-holds={holds}>
            <span className={styles.mark} aria-hidden="true">
              {marks[holds]}
            </span>
            <span>
              {words().rules[rule]}{' '}
              <span className={styles.by}>
                {words().by[by]} {words().holds[holds]}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.by}>{canary ? canaryWords(canary) : words().noTest}</p>
    </>
  );
}

const marks: Record<Enforced['holds'], string> = { yes: '✓', no: '✗', unproven: '?' };

function canaryWords({ timeMs, policyStands, allowlistStands, guardStands }: CanaryRun): string {
  const { request, connection, link, test } = words();
  return test(
    formatMoment(timeMs),
    policyStands ? request.heard : request.unheard,
    allowlistStands ? connection.heard : connection.unheard,
    guardStands ? link.stopped : link.notStopped,
  );
}
