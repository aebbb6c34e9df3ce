import { ResultGlyph } from './ResultGlyph.tsx';
import type { SelfTestRow } from './run-self-test.ts';
import styles from './SelfTest.module.css';
import { channelWords, codeWords, proofWords } from './self-test-words.ts';
import { words } from './words.ts';

/** One try: what it was, as words and as code, what became of it, and what says so. */
export function ChannelRow({ row: { channel, target, result } }: { row: SelfTestRow }) {
  const { verdict, results } = words();
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
        <code className={styles.code} dir="ltr">
          {codeWords(channel, target)}
        </code>
        <p>
          <strong>{verdict(results[result.kind])}</strong> <span className={styles.proof}>{proofWords(result)}</span>
        </p>
      </div>
    </li>
  );
}
