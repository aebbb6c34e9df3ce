import { formatMoment } from '../../shared/format.ts';
import type { CanaryRun } from '../walls/canary.ts';
import { listEnforced, type Enforced } from './enforced.ts';
import type { MeterView } from './meter.ts';
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
              {rule}{' '}
              <span className={styles.by}>
                By {by}. {holdWords[holds]}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.by}>{canary ? canaryWords(canary) : 'Our own test has not come back yet.'}</p>
    </>
  );
}

const marks: Record<Enforced['holds'], string> = { yes: '✓', no: '✗', unproven: '?' };

const holdWords = { yes: 'It stands.', no: 'Not here.', unproven: 'Not shown.' } as const;

function canaryWords({ timeMs, policyStands, allowlistStands, guardStands }: CanaryRun): string {
  const said = (stands: boolean): string => (stands ? 'was refused, and the refusal was heard' : 'was not heard of');
  return `Our own test, last run at ${formatMoment(timeMs)}: a request ${said(policyStands)}; a direct connection ${said(allowlistStands)}; a link was ${guardStands ? '' : 'not '}stopped. It runs every five minutes, and whenever you come back to this page.`;
}
