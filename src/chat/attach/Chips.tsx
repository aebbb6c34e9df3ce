import { useRef } from 'react';
import { estimateTokens } from '../../shared/estimate-tokens.ts';
import { formatBytes } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { CloseIcon } from '../../ui/icons.tsx';
import styles from './Chips.module.css';
import { FileIcon } from './icons.tsx';
import type { AttachedFile } from './join-files.ts';
import { textBytes } from './text-bytes.ts';
import { words } from './words.ts';

export interface ChipsProps {
  files: readonly AttachedFile[];
  onRemove: (index: number) => void;
}

/** The files that go with the question, each to be taken away again. */
export function Chips({ files, onRemove }: ChipsProps) {
  const list = useRef<HTMLUListElement>(null);
  function remove(index: number): void {
    // It takes the focus with it: a neighbour has it then.
    const buttons = list.current?.querySelectorAll('button');
    (buttons?.[index + 1] ?? buttons?.[index - 1])?.focus();
    onRemove(index);
  }
  return (
    <ul ref={list} className={styles.chips} aria-label={words().attached} aria-live="polite">
      {files.map(({ name, text }, index) => (
        <li key={`${name}\n${text}`} className={styles.chip}>
          <FileIcon />
          <span className={styles.name} title={name} dir="auto">
            {name}
          </span>
          <span className={styles.facts}>{words().facts(formatBytes(textBytes(text)), estimateTokens(text))}</span>
          <Button
            look="quiet"
            square
            aria-label={words().remove(name)}
            onClick={() => remove(index)}
            onKeyDown={(event) => !isComposing(event) && /^(?:Delete|Backspace)$/.test(event.key) && remove(index)}
          >
            <CloseIcon />
          </Button>
        </li>
      ))}
    </ul>
  );
}
