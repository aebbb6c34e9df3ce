import { useId, useRef, type KeyboardEvent } from 'react';
import styles from './Choice.module.css';

export interface ChoiceProps<T extends string> {
  label: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
}

/** One of a few, as radio buttons are: arrow keys move, one Tab stop. Not `input`, which the chat page has none of. */
export function Choice<T extends string>({ label, options, value, onChange }: ChoiceProps<T>) {
  const group = useRef<HTMLDivElement>(null);
  const labelId = useId();
  function move(event: KeyboardEvent): void {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const index = options.findIndex((option) => option.value === value);
    const next = (index + step + options.length) % options.length;
    group.current?.querySelectorAll<HTMLElement>('[role=radio]')[next]?.focus();
    const chosen = options[next];
    if (chosen) onChange(chosen.value);
  }
  return (
    <div className={styles.choice}>
      <span id={labelId} className={styles.label}>
        {label}
      </span>
      <div ref={group} role="radiogroup" aria-labelledby={labelId} className={styles.options} onKeyDown={move}>
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            role="radio"
            className={styles.option}
            aria-checked={option.value === value}
            tabIndex={option.value === value ? 0 : -1}
            onClick={() => onChange(option.value)}
          >
            {option.label}
          </button>
        ))}
      </div>
    </div>
  );
}
