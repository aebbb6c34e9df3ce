import { useState } from 'react';
import { Button } from './Button.tsx';
import { CopyIcon, DoneIcon } from './icons.tsx';

/** Copies a text and says so. */
export function CopyButton({ text, label, look = 'plain' }: { text: string; label: string; look?: 'plain' | 'quiet' }) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused'); // the browser may forbid it; the text can still be selected
    }
    setTimeout(() => setOutcome('none'), 2000);
  }
  const words = { none: label, copied: 'Copied', refused: 'Not allowed here' };
  return (
    <Button look={look} onClick={() => void copy()}>
      {outcome === 'copied' ? <DoneIcon /> : <CopyIcon />}
      <span aria-live="polite">{words[outcome]}</span>
    </Button>
  );
}
