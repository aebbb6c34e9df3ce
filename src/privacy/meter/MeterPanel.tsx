import type { LedgerRecord } from '../../egress/record.ts';
import { Button } from '../../ui/Button.tsx';
import { AppIntegrity } from './AppIntegrity.tsx';
import { Contacts } from './Contacts.tsx';
import { KeptRecord } from './KeptRecord.tsx';
import styles from './MeterPanel.module.css';
import { meterLimits } from './meter-limits.ts';
import { meterWords } from './meter-words.ts';
import type { MeterState, MeterView } from './meter.ts';
import { NoNetwork } from './NoNetwork.tsx';
import { words } from './panel-words.ts';
import { Rules } from './Rules.tsx';
import { drawTraffic } from './traffic-line.ts';
import { TrafficChart } from './TrafficChart.tsx';
import { Tries } from './Tries.tsx';
import { useRecord } from './use-record.ts';

const shownEntries = 20;

/** A screen that is opened from the meter, and takes its place. */
export interface MeterDoor {
  label: string;
  open: () => void;
}

export interface MeterPanelProps {
  view: MeterView;
  record: LedgerRecord;
  doors: readonly MeterDoor[];
  /** Begins a new record. */
  onRestart: (() => void) | undefined;
  /** Called before a door opens. */
  onLeave: () => void;
}

export function MeterPanel({ view, record, doors, onRestart, onLeave }: MeterPanelProps) {
  const { state, ledger } = view;
  const reading = useRecord(record, ledger.entries.at(-1)?.sequence ?? 0);
  const kept = typeof reading === 'string' ? undefined : reading;
  const sealedSinceMs = state.kind === 'sealed' ? state.sinceMs : undefined;
  const line = kept && drawTraffic(kept.entries, sealedSinceMs, kept.readMs);
  const contacts = kept?.head.totals.contacts ?? [];
  const { titles, how, nobody, byTheOtherPage } = words();
  const wayBack = wayBackOf(state);
  return (
    <div className={styles.panel}>
      <p className={styles.sentence}>{meterWords(view).sentence}</p>
      {wayBack && <p>{wayBack}</p>}
      <NoNetwork />
      {doors.length > 0 && (
        <div className={styles.doors}>
          {doors.map(({ label, open }) => (
            <Button
              key={label}
              onClick={() => {
                onLeave();
                open();
              }}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      {state.kind !== 'open' && (
        <Section id="meter-rules" title={titles.rules}>
          <Rules view={view} />
        </Section>
      )}
      <Section id="meter-contacts" title={titles.contacts}>
        {line && <TrafficChart line={line} />}
        {contacts.length > 0 ? <Contacts contacts={contacts} /> : <p>{nobody}</p>}
        {state.kind !== 'open' && <p className={styles.small}>{byTheOtherPage}</p>}
      </Section>
      <Section id="meter-tries" title={titles.tries}>
        <Tries entries={ledger.entries.slice(-shownEntries)} />
      </Section>
      <Section id="meter-record" title={titles.record}>
        <KeptRecord reading={reading} onRestart={onRestart} />
      </Section>
      <Section id="meter-files" title={titles.files}>
        <AppIntegrity />
      </Section>
      <Section id="meter-limits" title={titles.limits}>
        <ul className={styles.limits}>
          {meterLimits(state).map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </Section>
      <Section id="meter-how" title={titles.how}>
        <ol className={styles.limits}>
          {Object.values(how).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </Section>
    </div>
  );
}

/** What a person can do about a state, where something can be done. */
function wayBackOf(state: MeterState): string | undefined {
  const { wayBack } = words();
  if (state.kind === 'unguarded' || state.kind === 'breached') return wayBack[state.kind];
  return state.kind === 'unverified' && state.reason !== 'checking' ? wayBack.unverified : undefined;
}

function Section({ id, title, children }: { id: string; title: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
