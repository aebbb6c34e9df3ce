import { useEffect, useState } from 'react';
import { formatNumber } from '../../shared/format.ts';
import { Sentence } from '../../ui/Sentence.tsx';
import { checkAppIntegrity, type AppIntegrity as Integrity } from './app-integrity.ts';
import styles from './AppIntegrity.module.css';
import { words } from './panel-words.ts';

/** Whether the app's files on this device are those that were published, hashed when this is opened. */
export function AppIntegrity() {
  const [integrity, setIntegrity] = useState<Integrity | { kind: 'hashing' | 'unreadable' }>({ kind: 'hashing' });
  useEffect(() => {
    checkAppIntegrity(__AIRLOCK_BUILD__).then(setIntegrity, () => setIntegrity({ kind: 'unreadable' }));
  }, []);
  return (
    <div className={styles.integrity} data-integrity={stateOf(integrity)}>
      <Content integrity={integrity} />
    </div>
  );
}

function Content({ integrity }: { integrity: Integrity | { kind: 'hashing' | 'unreadable' } }) {
  switch (integrity.kind) {
    case 'hashing':
      return <p role="status">{words().hashing}</p>;
    case 'unreadable':
      return <p>{words().filesUnreadable}</p>;
    case 'not-kept':
      return <p>{words().notKept}</p>;
    case 'checked':
      return <Checked integrity={integrity} />;
  }
}

function Checked({ integrity }: { integrity: Extract<Integrity, { kind: 'checked' }> }) {
  const { files, changed, listSha256, isPageFromHere } = integrity;
  return (
    <>
      {!isPageFromHere && <p className={styles.alarm}>{words().notFromHere}</p>}
      <p>
        <Sentence
          parts={words().filesWhole(
            formatNumber(files.length - changed.length),
            formatNumber(files.length),
            <bdi className={styles.build}>{__AIRLOCK_BUILD__}</bdi>,
          )}
        />
      </p>
      {changed.length > 0 && (
        <div className={styles.alarm}>
          <p>{words().theseAreNot}</p>
          <ul className={styles.changed}>
            {changed.map(({ path, foundSha256 }) => (
              <li key={path}>{foundSha256 === null ? words().missingFile(path) : words().changedFile(path)}</li>
            ))}
          </ul>
          <p>{words().fetchAgain}</p>
        </div>
      )}
      <details>
        <summary className={styles.summary}>{words().everyFile}</summary>
        <p className={styles.small}>
          <Sentence
            parts={words().listHash(
              <code className={styles.hash}>{listSha256}</code>,
              <code dir="ltr">sha256sum dist/app.json</code>,
            )}
          />
        </p>
        <ul className={styles.files}>
          {files.map(({ path, sha256, foundSha256 }) => (
            <li key={path}>
              {path}
              <code className={styles.hash}>{foundSha256 ?? words().missing}</code>
              {foundSha256 !== sha256 && <code className={styles.hash}>{words().published(sha256)}</code>}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function stateOf(integrity: Integrity | { kind: 'hashing' | 'unreadable' }): string {
  if (integrity.kind !== 'checked') return integrity.kind;
  if (integrity.changed.length > 0) return 'changed';
  return integrity.isPageFromHere ? 'whole' : 'not-from-here';
}
