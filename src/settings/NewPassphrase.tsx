import { useRef, useState, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Notice, TroubleNotice } from '../ui/Notice.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import type { TextFieldHandle } from '../ui/TextField.tsx';
import styles from './Passphrase.module.css';
import { PassphraseField } from './PassphraseField.tsx';
import { strengthOf } from './strength.ts';
import { useTrying } from './use-trying.ts';
import { words } from './words.ts';

export interface NewPassphraseProps {
  action: string;
  /** Changing one takes the one that is set, too. */
  asksForCurrent?: boolean;
  /** What is lost with it, where that is not the vault: a sentence in its parts. */
  warning?: readonly ReactNode[];
  onSet: (next: string, current: string) => Promise<void>;
  onDone?: () => void;
}

/** A passphrase, typed twice. */
export function NewPassphrase({ action, asksForCurrent = false, warning, onSet, onDone }: NewPassphraseProps) {
  const current = useRef<TextFieldHandle>(null);
  const first = useRef<TextFieldHandle>(null);
  const second = useRef<TextFieldHandle>(null);
  const [typed, setTyped] = useState({ first: '', second: '' });
  const { isBusy, trouble, run } = useTrying();
  const strength = strengthOf(typed.first);
  const isSame = typed.first === typed.second;

  async function set(): Promise<void> {
    const now = current.current?.getText() ?? '';
    if (isBusy || !strength.isEnough || !isSame || (asksForCurrent && now === '')) return;
    if (!(await run(() => onSet(typed.first, now)))) return;
    for (const field of [current, first, second]) field.current?.setText('');
    setTyped({ first: '', second: '' });
    onDone?.();
  }

  return (
    <div className={styles.form}>
      {asksForCurrent && <PassphraseField ref={current} label={words().passphraseNow} />}
      <PassphraseField
        ref={first}
        label={words().newPassphrase}
        onChange={(text) => setTyped((before) => ({ ...before, first: text }))}
      />
      <p className={styles.small} role="status">
        {typed.first !== '' && strength.words} {typed.second !== '' && !isSame && words().notTheSame}
      </p>
      <PassphraseField
        ref={second}
        label={words().newPassphraseAgain}
        onChange={(text) => setTyped((before) => ({ ...before, second: text }))}
        onSubmit={() => void set()}
      />
      <Notice>
        <p>
          <Sentence parts={warning ?? words().forgetting(<strong>{words().noRecovery}</strong>)} />
        </p>
      </Notice>
      {trouble && <TroubleNotice trouble={trouble} />}
      <div>
        <Button look="main" disabled={isBusy || !strength.isEnough || !isSame} onClick={() => void set()}>
          {isBusy && !trouble ? words().oneMoment : action}
        </Button>
      </div>
    </div>
  );
}
