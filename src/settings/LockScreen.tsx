import { useRef, useState, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Brand } from '../ui/Brand.tsx';
import { TroubleNotice } from '../ui/Notice.tsx';
import type { TextFieldHandle } from '../ui/TextField.tsx';
import { useStore } from '../ui/use-store.ts';
import type { Custody } from '../vault/custody.ts';
import styles from './LockScreen.module.css';
import { PassphraseField } from './PassphraseField.tsx';
import { useTrying } from './use-trying.ts';

/** What stands in place of the chat while it is locked. Nothing of a conversation is on the page with it. */
export function LockScreen({ custody, meter, foot }: { custody: Custody; meter: ReactNode; foot: ReactNode }) {
  const { phase } = useStore(custody.state);
  const field = useRef<TextFieldHandle>(null);
  const [isEmpty, setEmpty] = useState(true);
  const { isBusy, trouble, run } = useTrying();

  async function unlock(): Promise<void> {
    const passphrase = field.current?.getText() ?? '';
    if (isBusy || phase !== 'locked' || passphrase === '') return;
    if (await run(() => custody.unlock(passphrase))) return;
    field.current?.focus();
  }

  return (
    <div className={styles.screen} data-lock={phase}>
      <header className={styles.header}>
        <Brand shrinks />
        {meter}
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>Locked</h1>
        <p>Your conversations are encrypted on this device. Your passphrase opens them here, and is sent nowhere.</p>
        <PassphraseField
          ref={field}
          label="Passphrase"
          autoFocus
          onChange={(text) => setEmpty(text === '')}
          onSubmit={() => void unlock()}
        />
        <div>
          <Button look="main" disabled={isEmpty || isBusy || phase !== 'locked'} onClick={() => void unlock()}>
            {isBusy && !trouble ? 'Opening' : 'Unlock'}
          </Button>
        </div>
        <div role="status">{phase === 'locking' && <p className={styles.small}>Storing what was begun</p>}</div>
        {trouble && <TroubleNotice trouble={trouble} />}
        <p className={styles.small}>
          Forgotten? Nobody can open them without it, and neither can we: there is no copy of the passphrase. What is
          left then is to erase everything and begin anew.
        </p>
        <div>{foot}</div>
      </main>
    </div>
  );
}
