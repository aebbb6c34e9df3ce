import { useId, useRef, type KeyboardEvent } from 'react';
import { isComposing } from './is-composing.ts';
import styles from './Choice.module.css';

export interface ChoiceProps<T extends string> {
  label: string;
  /** `lang`: of the label, where it is another than the page's. */
  options: readonly { value: T; label: string; lang?: string | undefined }[];
  value: T;
  onChange: (value: T) => void;
}

/** One of a few, as radio buttons are: arrow keys move, one Tab stop. Not `input`, which the chat page has none of. */
export function Choice<T extends string>({ label, options, value, onChange }: ChoiceProps<T>) {
  const group = useRef<HTMLDivElement>(null);
  const labelId = useId();
  function move(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const right = event.currentTarget.matches(':dir(rtl)') ? -1 : 1;
    const step = { ArrowRight: right, ArrowDown: 1, ArrowLeft: -right, ArrowUp: -1 }[event.key];
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
            lang={option.lang}
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
