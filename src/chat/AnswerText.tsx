import { lazy, Suspense } from 'react';
import styles from './AnswerText.module.css';
import type { MarkdownProps } from './markdown/Markdown.tsx';

/** As it is written: while the part that draws Markdown comes, and where its file is missing on this device. */
function PlainText({ text }: MarkdownProps) {
  return (
    <div className={styles.plain} data-answer-text>
      {text}
    </div>
  );
}

// Asked for at once, beside the page's first drawing, and not in the script that the page waits for.
const drawing = import('./markdown/markdown.ts').catch(() => ({ Markdown: PlainText }));
const Markdown = lazy(async () => ({ default: (await drawing).Markdown }));

export function AnswerText(props: MarkdownProps) {
  return (
    <Suspense fallback={<PlainText {...props} />}>
      <Markdown {...props} />
    </Suspense>
  );
}
