import { useRef, useState, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Brand } from '../ui/Brand.tsx';
import { Notice, TroubleNotice } from '../ui/Notice.tsx';
import type { TextFieldHandle } from '../ui/TextField.tsx';
import { useStore } from '../ui/use-store.ts';
import type { Custody } from '../vault/custody.ts';
import styles from './LockScreen.module.css';
import { PassphraseField } from './PassphraseField.tsx';
import { useTrying } from './use-trying.ts';
import { words } from './words.ts';

interface LockScreenProps {
  custody: Custody;
  meter: ReactNode;
  foot: ReactNode;
}

/** What stands in place of the chat while it is locked. Nothing of a conversation is on the page with it. */
export function LockScreen(props: LockScreenProps) {
  const { phase } = useStore(props.custody.state);
  return phase === 'altered' ? <HeaderLost {...props} /> : <Unlocking {...props} />;
}

/** Without the passphrase's record there is nothing to be typed. */
function HeaderLost({ meter, foot }: LockScreenProps) {
  const { lost } = words().lockScreen;
  return (
    <div className={styles.screen} data-lock="altered">
      <header className={styles.header}>
        <Brand shrinks />
        {meter}
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>{lost.title}</h1>
        <div role="alert">
          <p>{lost.about}</p>
          <p>{lost.next}</p>
        </div>
        <div>{foot}</div>
      </main>
    </div>
  );
}

function Unlocking({ custody, meter, foot }: LockScreenProps) {
  const state = useStore(custody.state);
  const { phase } = state;
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
        {phase === 'locked' && 'isOther' in state && (
          <div role="alert">
            <Notice>
              <p>{say.replaced}</p>
            </Notice>
          </div>
        )}
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
