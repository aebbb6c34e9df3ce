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
import { words } from './words.ts';

/** What stands in place of the chat while it is locked. Nothing of a conversation is on the page with it. */
export function LockScreen({ custody, meter, foot }: { custody: Custody; meter: ReactNode; foot: ReactNode }) {
  const { phase } = useStore(custody.state);
  const field = useRef<TextFieldHandle>(null);
  const [isEmpty, setEmpty] = useState(true);
  const { isBusy, trouble, run } = useTrying();
  const { lockScreen: say } = words();

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
        <h1 className={styles.title}>{say.title}</h1>
        <p>{say.about}</p>
        <PassphraseField
          ref={field}
          label={words().passphrase}
          autoFocus
          onChange={(text) => setEmpty(text === '')}
          onSubmit={() => void unlock()}
        />
        <div>
          <Button look="main" disabled={isEmpty || isBusy || phase !== 'locked'} onClick={() => void unlock()}>
            {isBusy && !trouble ? say.opening : say.unlock}
          </Button>
        </div>
        <div role="status">{phase === 'locking' && <p className={styles.small}>{say.storing}</p>}</div>
        {trouble && <TroubleNotice trouble={trouble} />}
        <p className={styles.small}>{say.forgotten}</p>
        <div>{foot}</div>
      </main>
    </div>
  );
}
