import { useState } from 'react';
import { Button } from './Button.tsx';
import { CopyIcon, DoneIcon } from './icons.tsx';
import { words } from './words.ts';

export interface CopyButtonProps {
  /** Or how it is made, when it is asked for. */
  text: string | (() => Promise<string>);
  label: string;
  look?: 'plain' | 'quiet';
}

/** Copies a text and says so. */
export function CopyButton({ text, label, look = 'plain' }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : await text());
      setOutcome('copied');
    } catch {
      setOutcome('refused'); // the browser may forbid it; the text can still be selected
    }
    setTimeout(() => setOutcome('none'), 2000);
  }
  const said = { none: label, copied: words().copied, refused: words().copyRefused };
  return (
    <Button look={look} onClick={() => void copy()}>
      {outcome === 'copied' ? <DoneIcon /> : <CopyIcon />}
      <span aria-live="polite">{said[outcome]}</span>
    </Button>
  );
}
