import { useEffect, useState } from 'react';
import { formatBytes } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Brand } from '../../ui/Brand.tsx';
import { eraseDevice } from './erase-device.ts';
import styles from './EraseScreen.module.css';
import { isNothing, type LeftOver } from './left-over.ts';

/** All that the page is while everything is erased, and after: what is left, as the browser tells it. */
export function EraseScreen({ onBeginAnew }: { onBeginAnew: () => void }) {
  const [left, setLeft] = useState<LeftOver>();
  const [failure, setFailure] = useState(false);
  const erase = (): void => void eraseDevice().then(setLeft, () => setFailure(true));
  useEffect(erase, []);
  return (
    <main
      className={styles.screen}
      data-erase={failure ? 'failed' : !left ? 'erasing' : isNothing(left) ? 'done' : 'left'}
    >
      <Brand />
      {!left && !failure && <p role="status">Erasing everything that this app kept on this device…</p>}
      {(failure || (left && !isNothing(left))) && (
        <div role="alert">
          <h1>Something is still here</h1>
          <p>Close every other tab of this site, then erase again. What is gone stays gone.</p>
          <Button
            look="main"
            onClick={() => {
              setFailure(false);
              setLeft(undefined);
              erase();
            }}
          >
            Erase again
          </Button>
        </div>
      )}
      {left && isNothing(left) && (
        <div role="status">
          <h1>Nothing is left</h1>
        </div>
      )}
      {left && <Proof left={left} />}
      {left && isNothing(left) && (
        <>
          <p>
            This is what the browser itself says, asked just now. Files that you saved yourself, such as a backup or a
            copy of a model, lie where you saved them. A disk may keep traces of what was deleted until it writes over
            them.
          </p>
          <p>You can close this page. To use Airlock again, it has to be fetched again.</p>
          <Button onClick={onBeginAnew}>Begin anew</Button>
        </>
      )}
    </main>
  );
}

function Proof({ left }: { left: LeftOver }) {
  const rows: readonly (readonly [string, string])[] = [
    ['Databases', list(left.databases)],
    ['Stored files', list(left.files)],
    ['Caches', list(left.caches)],
    ['Settings and cookies', list(left.keys)],
    ['Guards (service workers)', String(left.serviceWorkers)],
    ['Storage used: what was just deleted may count until this tab is closed', formatBytes(left.usedBytes)],
  ];
  return (
    <dl className={styles.proof}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const list = (names: readonly string[]): string => (names.length === 0 ? '0' : `${names.length}: ${names.join(', ')}`);
