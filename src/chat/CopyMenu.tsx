import { CopyButton } from '../ui/CopyButton.tsx';
import { CopyIcon } from '../ui/icons.tsx';
import { Popover } from '../ui/Popover.tsx';
import styles from './CopyMenu.module.css';

/** An answer for elsewhere: as it is written, or without the marks of Markdown. */
export function CopyMenu({ text }: { text: string }) {
  return (
    <Popover
      label="Copy this answer"
      opener={
        <>
          <CopyIcon /> Copy
        </>
      }
    >
      <div className={styles.choices}>
        <CopyButton text={text} label="As Markdown" look="quiet" />
        <CopyButton text={() => asPlainText(text)} label="As plain text" look="quiet" />
      </div>
    </Popover>
  );
}

async function asPlainText(markdown: string): Promise<string> {
  const { plainText } = await import('./markdown/markdown.ts');
  return plainText(markdown);
}
