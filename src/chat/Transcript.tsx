import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Readable } from '../shared/store.ts';
import { useStore } from '../ui/use-store.ts';
import type { AnswerTurn, Turn } from '../vault/records.ts';
import styles from './Transcript.module.css';
import { Answer, Question } from './Turns.tsx';

export interface TranscriptProps {
  turns: readonly Turn[];
  draft: Readable<AnswerTurn | undefined>;
  onGoOn: ((turn: AnswerTurn) => void) | undefined;
}

/** The conversation as it stands. Follows a growing answer unless the reader has scrolled away from its end. */
export function Transcript({ turns, draft, onGoOn }: TranscriptProps) {
  const draftTurn = useStore(draft);
  const end = useRef<HTMLLIElement>(null);
  const isAtEnd = useRef(true);

  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver(([entry]) => (isAtEnd.current = entry?.isIntersecting ?? true), {
      rootMargin: '80px',
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (isAtEnd.current) end.current?.scrollIntoView({ block: 'end' });
  }, [turns, draftTurn]);

  return (
    <ol className={styles.transcript} aria-label="Conversation">
      {turns.map((turn) => {
        if (turn.role === 'user') return <Question key={turn.id} turn={turn} />;
        const isOurs = draftTurn?.id === turn.id;
        return <Answer key={turn.id} turn={isOurs ? draftTurn : turn} isOurs={isOurs} onGoOn={onGoOn} />;
      })}
      <li ref={end} className={styles.end} aria-hidden="true" />
    </ol>
  );
}
