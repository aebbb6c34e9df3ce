import type { MouseEvent, ReactNode } from 'react';
import { formatNumber } from '../../shared/format.ts';
import styles from './Footnotes.module.css';
import { keepSource } from './sources.ts';
import { words } from './words.ts';

/** Where a footnote belongs: leads to it, and changes no address. */
export function NoteMark({ number, source }: { number: number; source: string }) {
  return (
    <sup ref={keepSource(source)}>
      <button
        type="button"
        className={styles.mark}
        aria-label={words().footnote(formatNumber(number))}
        data-note-mark={number}
        onClick={(event) => goTo(event, `[data-note="${number}"]`)}
      >
        {number}
      </button>
    </sup>
  );
}

/** What an answer says at its end, by number; each leads back to its place. */
export function Footnotes({ notes }: { notes: readonly ReactNode[] }) {
  return (
    <section className={styles.notes} aria-label={words().footnotes}>
      <ol>
        {notes.map((note, index) => (
          <li key={index} tabIndex={-1} data-note={index + 1}>
            {note}
            <button
              type="button"
              className={styles.back}
              aria-label={words().backTo(formatNumber(index + 1))}
              onClick={(event) => goTo(event, `[data-note-mark="${index + 1}"]`)}
            >
              ↑
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function goTo({ currentTarget }: MouseEvent, place: string): void {
  const target = currentTarget.closest('[data-answer-text]')?.querySelector<HTMLElement>(place);
  target?.scrollIntoView({ block: 'nearest' });
  target?.focus();
}
