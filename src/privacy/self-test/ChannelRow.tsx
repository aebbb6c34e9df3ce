import { ResultGlyph } from './ResultGlyph.tsx';
import type { SelfTestRow } from './run-self-test.ts';
import styles from './SelfTest.module.css';
import { channelWords, codeWords, resultWords } from './self-test-words.ts';

/** One try: what it was, as words and as code, what became of it, and what says so. */
export function ChannelRow({ row: { channel, target, result } }: { row: SelfTestRow }) {
  const { word, proof } = resultWords(result);
  return (
    <li
      className={styles.row}
      data-channel={channel.key}
      data-result={result.kind}
      data-wall={result.kind === 'stopped' ? result.entry.wall : undefined}
    >
      <ResultGlyph kind={result.kind} />
      <div className={styles.words}>
        <p>{channelWords(channel)}</p>
        <code className={styles.code}>{codeWords(channel, target)}</code>
        <p>
          <strong>{word}.</strong> <span className={styles.proof}>{proof}</span>
        </p>
      </div>
    </li>
  );
}
