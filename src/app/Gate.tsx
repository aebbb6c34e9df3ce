import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { Meter } from '../privacy/meter/Meter.tsx';
import { Curtain } from '../settings/Curtain.tsx';
import { lockByItself } from '../settings/lock-by-itself.ts';
import { Button } from '../ui/Button.tsx';
import { Late } from '../ui/Late.tsx';
import { useStore } from '../ui/use-store.ts';
import styles from './Gate.module.css';
import { lazyPanel } from './lazy-panel.ts';
import { useShortcuts } from './palette/use-shortcuts.ts';
import { Opened } from './Opened.tsx';
import type { Services } from './services.ts';
import { words } from './words.ts';

/** Asked for before anybody knows whether it is locked: it is small, and then it is to be there at once. */
const lockScreen = import('../settings/LockScreen.tsx');
lockScreen.catch(() => {}); // said when it is to be drawn

const AlteredNotice = lazyPanel('AlteredNotice');
const MigrationNotice = lazyPanel('MigrationNotice');

/** Stands before the chat page's screens: while it is locked, they are not drawn at all. */
export function Gate({ services, children }: { services: Services; children: ReactNode }) {
  const { vault, lockSettings, curtain, meter, record, keeper } = services;
  const { custody } = vault;
  const lock = useStore(custody.state);
  const { phase } = lock;
  const altered = useStore(vault.altered);
  const isMigrating = useStore(vault.migration).phase !== 'none';
  const [seen, setSeen] = useState(altered);
  const isCurtainDrawn = useStore(curtain);
  // The notice stays until it is closed: it says how accepting went.
  const [isTold, setTold] = useState(false);
  if (altered !== seen) {
    setSeen(altered);
    if (altered.length > 0) setTold(true);
  }
  const [opened, setOpened] = useState<'erase' | 'backup'>();
  const isLocked = phase === 'locked' || phase === 'locking' || phase === 'altered';
  const isToRestore = phase === 'altered' || 'isOther' in lock;
  const locked = useLockScreen(isLocked);

  const lockHere = useEffectEvent(() => void custody.lock('this tab'));
  useEffect(() => lockByItself(lockSettings, lockHere), [lockSettings]);

  // Where there is no passphrase nothing can be locked; who is in a hurry is still helped.
  const draw = (): void => curtain.update((isDrawn) => !isDrawn);
  useShortcuts({ curtain: draw, lock: phase === 'off' ? draw : () => void custody.lock('everywhere') });

  return (
    <>
      {!isLocked && children}
      {isLocked && locked && (
        <locked.LockScreen
          custody={custody}
          meter={<Meter meter={meter} record={record} onRestart={() => void keeper.restart()} />}
          foot={
            <div className={styles.foot}>
              {isToRestore && <Button onClick={() => setOpened('backup')}>{words().restoreBackup}</Button>}
              <Button onClick={() => setOpened('erase')}>{words().eraseEverything}</Button>
            </div>
          }
        />
      )}
      {isMigrating && (
        <Late>
          <MigrationNotice vault={vault} />
        </Late>
      )}
      {isTold && (
        <div className={styles.over}>
          <Late>
            <AlteredNotice vault={vault} onClose={() => setTold(false)} />
          </Late>
        </div>
      )}
      {opened && <Opened screen={{ kind: opened }} services={services} onClose={() => setOpened(undefined)} />}
      {isCurtainDrawn && <Curtain onOpen={() => curtain.set(false)} />}
    </>
  );
}

/** As soon as it is there. Suspense would hold it back until 300 ms after whatever else came late. */
function useLockScreen(isWanted: boolean): Awaited<typeof lockScreen> | undefined {
  const [file, setFile] = useState<Awaited<typeof lockScreen>>();
  useEffect(() => {
    if (!isWanted) return;
    lockScreen.then(setFile, (error: unknown) =>
      setFile(() => {
        throw error; // said by the page's boundary
      }),
    );
  }, [isWanted]);
  return file;
}
