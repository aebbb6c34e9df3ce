import { useState } from 'react';
import { formatNumber } from '../shared/format.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TroubleNotice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { useStore } from '../ui/use-store.ts';
import type { Custody } from '../vault/custody.ts';
import { LockChoices } from './LockChoices.tsx';
import type { KeptLockSettings } from './lock-settings.ts';
import { NewPassphrase } from './NewPassphrase.tsx';
import styles from './Passphrase.module.css';
import { shortcutName } from './shortcut-name.ts';
import { TurnOff } from './TurnOff.tsx';
import { words } from './words.ts';

export interface PassphraseProps {
  custody: Custody;
  settings: KeptLockSettings;
  onClose: () => void;
}

const keys = { curtain: `${shortcutName} .`, lock: `${shortcutName} Shift .` };

/** The passphrase, and when the page locks. */
export function Passphrase({ custody, settings, onClose }: PassphraseProps) {
  return (
    <Dialog title={words().title} onClose={onClose}>
      <div className={styles.dialog}>
        <Content custody={custody} settings={settings} />
        <p className={styles.small}>
          <Sentence parts={words().keys(<kbd dir="ltr">{keys.curtain}</kbd>, <kbd dir="ltr">{keys.lock}</kbd>)} />
        </p>
      </div>
    </Dialog>
  );
}

function Content({ custody, settings }: Omit<PassphraseProps, 'onClose'>) {
  const state = useStore(custody.state);
  const [hasChanged, setChanged] = useState(false);
  switch (state.phase) {
    case 'opening':
    case 'locking':
    case 'locked':
      return null; // the lock screen stands here
    case 'off':
      return (
        <>
          <p>{words().inTheOpen}</p>
          <NewPassphrase action={words().set} onSet={(next) => custody.turnOn(next)} />
        </>
      );
    case 'turning-on':
    case 'turning-off': {
      const { doneCount, totalCount, trouble } = state;
      const { label, progress } = state.phase === 'turning-on' ? words().turningOn : words().turningOff;
      if (trouble)
        return (
          <TroubleNotice
            trouble={trouble}
            actions={<Button onClick={() => void custody.resume()}>{words().goOn}</Button>}
          />
        );
      return (
        <div className={styles.form} role="status">
          <span>{totalCount > 0 ? progress(formatNumber(doneCount), formatNumber(totalCount)) : label}</span>
          <Progress label={label} share={totalCount > 0 ? doneCount / totalCount : undefined} />
          <p className={styles.small}>{words().goesOn}</p>
        </div>
      );
    }
    case 'unlocked':
      return (
        <>
          <p>{words().encrypted}</p>
          <div>
            <Button look="main" onClick={() => void custody.lock('everywhere')}>
              {words().lockNow}
            </Button>
          </div>
          <LockChoices settings={settings} />
          <div>
            <details className={styles.part}>
              <summary>{words().change}</summary>
              <NewPassphrase
                action={words().changeIt}
                asksForCurrent
                onSet={(next, current) => custody.changePassphrase(current, next)}
                onDone={() => setChanged(true)}
              />
              <p role="status">{hasChanged && words().changed}</p>
            </details>
            <details className={styles.part}>
              <summary>{words().turnOff}</summary>
              <TurnOff custody={custody} />
            </details>
          </div>
        </>
      );
  }
}
