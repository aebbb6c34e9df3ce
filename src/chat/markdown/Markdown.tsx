import { useEffect, useMemo, useReducer, useState } from 'react';
import { createAnswerDrawing } from './draw-answer.tsx';
import { Footnotes } from './Footnotes.tsx';
import { heldBackWords } from './held-back.ts';
import styles from './markdown.module.css';

/** Of a longer answer only what is near the screen is laid out and painted. */
const shortStretches = 8;

export interface MarkdownProps {
  text: string;
  /** More of it may come. */
  isGrowing?: boolean;
}

/** An answer as Markdown, drawn from the parser's tokens. Below it stands what was held back. */
export function Markdown({ text, isGrowing = false }: MarkdownProps) {
  const [draw] = useState(createAnswerDrawing);
  const [step, goOn] = useReducer((count: number) => count + 1, 0);
  // Each step of a very long answer draws more of it.
  const drawn = useMemo(() => ({ step, ...draw(text, isGrowing) }), [draw, text, isGrowing, step]);
  useEffect(() => {
    if (drawn.isWhole) return;
    const frame = requestAnimationFrame(goOn);
    return () => cancelAnimationFrame(frame);
  }, [drawn]);
  const { stretches, notes, held } = drawn;
  const words = heldBackWords(held);
  return (
    <>
      <div className={`${styles.markdown} ${stretches.length > shortStretches ? styles.long : ''}`} data-answer-text>
        {stretches}
        {notes.length > 0 && <Footnotes notes={notes} />}
      </div>
      {words !== undefined && (
        <p className={styles.held} data-held-back>
          {words}
        </p>
      )}
    </>
  );
}
