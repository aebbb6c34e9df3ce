import { useEffect, useState } from 'react';
import { formatNumber } from '../../shared/format.ts';
import { checkAppIntegrity, type AppIntegrity as Integrity } from './app-integrity.ts';
import styles from './AppIntegrity.module.css';

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
      return <p role="status">Hashing the app’s files…</p>;
    case 'unreadable':
      return <p>The app’s files on this device could not be read.</p>;
    case 'not-kept':
      return <p>This device holds no copy of this build, so there is nothing to compare.</p>;
    case 'checked':
      return <Checked integrity={integrity} />;
  }
}

function Checked({ integrity }: { integrity: Extract<Integrity, { kind: 'checked' }> }) {
  const { files, changed, listSha256, isPageFromHere } = integrity;
  return (
    <>
      {!isPageFromHere && (
        <p className={styles.alarm}>This page is not from this device’s copy: it came over the network.</p>
      )}
      <p>
        {formatNumber(files.length - changed.length)} of {formatNumber(files.length)} files of build{' '}
        <span className={styles.build}>{__AIRLOCK_BUILD__}</span> are as this site published them. Hashed just now.
      </p>
      {changed.length > 0 && (
        <div className={styles.alarm}>
          <p>These are not:</p>
          <ul className={styles.changed}>
            {changed.map(({ path, foundSha256 }) => (
              <li key={path}>
                {path}, {foundSha256 === null ? 'missing' : 'changed'}
              </li>
            ))}
          </ul>
          <p>“Model and updates” fetches them again, when you say so.</p>
        </div>
      )}
      <details>
        <summary className={styles.summary}>Every file with its hash</summary>
        <p className={styles.small}>
          SHA-256 of the whole list: <code className={styles.hash}>{listSha256}</code>. Whoever builds the same sources
          gets the same from <code>sha256sum dist/app.json</code>. The guard itself, sw.js, is not in the list: it
          carries the list, and no page can read it back.
        </p>
        <ul className={styles.files}>
          {files.map(({ path, sha256, foundSha256 }) => (
            <li key={path}>
              {path}
              <code className={styles.hash}>{foundSha256 ?? 'missing'}</code>
              {foundSha256 !== sha256 && <code className={styles.hash}>published: {sha256}</code>}
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
