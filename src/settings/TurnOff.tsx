import { useRef } from 'react';
import { Button } from '../ui/Button.tsx';
import { TroubleNotice } from '../ui/Notice.tsx';
import type { TextFieldHandle } from '../ui/TextField.tsx';
import type { Custody } from '../vault/custody.ts';
import styles from './Passphrase.module.css';
import { PassphraseField } from './PassphraseField.tsx';
import { useTrying } from './use-trying.ts';
import { words } from './words.ts';

/** Takes the passphrase away. Asks for it: an open page is no proof of who sits before it. */
export function TurnOff({ custody }: { custody: Custody }) {
  const field = useRef<TextFieldHandle>(null);
  const { isBusy, trouble, run } = useTrying();
  async function turnOff(): Promise<void> {
    const passphrase = field.current?.getText() ?? '';
    if (!isBusy && passphrase !== '') await run(() => custody.turnOff(passphrase));
  }
  return (
    <div className={styles.form}>
      <p className={styles.small}>{words().turnOffMeaning}</p>
      <PassphraseField ref={field} label={words().passphraseNow} onSubmit={() => void turnOff()} />
      {trouble && <TroubleNotice trouble={trouble} />}
      <div>
        <Button disabled={isBusy} onClick={() => void turnOff()}>
          {words().turnOff}
        </Button>
      </div>
    </div>
  );
}
