import { CopyButton } from '../ui/CopyButton.tsx';
import { CopyIcon } from '../ui/icons.tsx';
import { Popover } from '../ui/Popover.tsx';
import styles from './CopyMenu.module.css';
import { words } from './turn-words.ts';

/** An answer for elsewhere: as it is written, or without the marks of Markdown. */
export function CopyMenu({ text }: { text: string }) {
  const { title, copy, markdown, plain } = words().copy;
  return (
    <Popover
      label={title}
      opener={
        <>
          <CopyIcon /> {copy}
        </>
      }
    >
      <div className={styles.choices}>
        <CopyButton text={text} label={markdown} look="quiet" />
        <CopyButton text={() => asPlainText(text)} label={plain} look="quiet" />
      </div>
    </Popover>
  );
}

async function asPlainText(markdown: string): Promise<string> {
  const { plainText } = await import('./markdown/markdown.ts');
  return plainText(markdown);
}
