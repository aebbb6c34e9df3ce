import { useState } from 'react';
import { formatNumber } from '../shared/format.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TroubleNotice } from '../ui/Notice.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useStore } from '../ui/use-store.ts';
import type { Custody } from '../vault/custody.ts';
import { LockChoices } from './LockChoices.tsx';
import type { KeptLockSettings } from './lock-settings.ts';
import { NewPassphrase } from './NewPassphrase.tsx';
import styles from './Passphrase.module.css';
import { shortcutName } from './shortcut-name.ts';
import { TurnOff } from './TurnOff.tsx';

export interface PassphraseProps {
  custody: Custody;
  settings: KeptLockSettings;
  onClose: () => void;
}

/** The passphrase, and when the page locks. */
export function Passphrase({ custody, settings, onClose }: PassphraseProps) {
  return (
    <Dialog title="Passphrase and lock" onClose={onClose}>
      <div className={styles.dialog}>
        <Content custody={custody} settings={settings} />
        <p className={styles.small}>
          <kbd>{shortcutName} .</kbd> blurs the page at once, with or without a passphrase.{' '}
          <kbd>{shortcutName} Shift .</kbd> locks it.
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
          <p>
            Conversations are stored on this device in the open. With a passphrase they are encrypted, titles too, and
            the page can be locked.
          </p>
          <NewPassphrase action="Set the passphrase" onSet={(next) => custody.turnOn(next)} />
        </>
      );
    case 'turning-on':
    case 'turning-off': {
      const { doneCount, totalCount, trouble } = state;
      const label = state.phase === 'turning-on' ? 'Encrypting' : 'Taking the encryption off';
      if (trouble)
        return (
          <TroubleNotice trouble={trouble} actions={<Button onClick={() => void custody.resume()}>Go on</Button>} />
        );
      return (
        <div className={styles.form} role="status">
          <span>
            {label}
            {totalCount > 0 && `, ${formatNumber(doneCount)} of ${formatNumber(totalCount)} conversations`}
          </span>
          <Progress label={label} share={totalCount > 0 ? doneCount / totalCount : undefined} />
          <p className={styles.small}>You can close this page at any point: it goes on where it was.</p>
        </div>
      );
    }
    case 'unlocked':
      return (
        <>
          <p>Your conversations are encrypted on this device.</p>
          <div>
            <Button look="main" onClick={() => void custody.lock('everywhere')}>
              Lock now
            </Button>
          </div>
          <LockChoices settings={settings} />
          <div>
            <details className={styles.part}>
              <summary>Change the passphrase</summary>
              <NewPassphrase
                action="Change it"
                asksForCurrent
                onSet={(next, current) => custody.changePassphrase(current, next)}
                onDone={() => setChanged(true)}
              />
              <p role="status">{hasChanged && 'Changed. From now on the new one opens this vault.'}</p>
            </details>
            <details className={styles.part}>
              <summary>Turn encryption off</summary>
              <TurnOff custody={custody} />
            </details>
          </div>
        </>
      );
  }
}
