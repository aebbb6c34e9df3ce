import { useEffect, useState } from 'react';
import { formatBytes, formatNumber } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Brand } from '../../ui/Brand.tsx';
import { eraseDevice } from './erase-device.ts';
import styles from './EraseScreen.module.css';
import { isNothing, type LeftOver } from './left-over.ts';
import { words } from './screen-words.ts';

/** All that the page is while everything is erased, and after: what is left, as the browser tells it. */
export function EraseScreen({ onBeginAnew }: { onBeginAnew: () => void }) {
  const [left, setLeft] = useState<LeftOver>();
  const [failure, setFailure] = useState(false);
  const erase = (): void => void eraseDevice().then(setLeft, () => setFailure(true));
  useEffect(erase, []);
  const say = words();
  return (
    <main
      className={styles.screen}
      data-erase={failure ? 'failed' : !left ? 'erasing' : isNothing(left) ? 'done' : 'left'}
    >
      <Brand />
      {!left && !failure && <p role="status">{say.erasing}</p>}
      {(failure || (left && !isNothing(left))) && (
        <div role="alert">
          <h1>{say.stillHere}</h1>
          <p>{say.closeOthers}</p>
          <Button
            look="main"
            onClick={() => {
              setFailure(false);
              setLeft(undefined);
              erase();
            }}
          >
            {say.eraseAgain}
          </Button>
        </div>
      )}
      {left && isNothing(left) && (
        <div role="status">
          <h1>{say.nothing}</h1>
        </div>
      )}
      {left && <Proof left={left} />}
      {left && isNothing(left) && (
        <>
          <p>{say.browserSays}</p>
          <p>{say.canClose}</p>
          <Button onClick={onBeginAnew}>{say.beginAnew}</Button>
        </>
      )}
    </main>
  );
}

function Proof({ left }: { left: LeftOver }) {
  const say = words();
  const rows: readonly (readonly [string, string])[] = [
    [say.databases, list(left.databases)],
    [say.files, list(left.files)],
    [say.caches, list(left.caches)],
    [say.keys, list(left.keys)],
    [say.guards, formatNumber(left.serviceWorkers)],
    [say.used, formatBytes(left.usedBytes)],
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

const list = (names: readonly string[]): string =>
  names.length === 0 ? formatNumber(0) : words().named(formatNumber(names.length), names.join(', '));
