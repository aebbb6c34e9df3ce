import { Button } from '../../ui/Button.tsx';
import { isInstalled } from '../../ui/is-installed.ts';
import { useStore } from '../../ui/use-store.ts';
import styles from '../ModelsScreen.module.css';
import { installWay } from './how-to-install.ts';
import type { InstallOffer } from './install-offer.ts';
import { words } from './words.ts';

/** How this browser installs the app, what that protects, and who learns of it. */
export function InstallApp({ offer }: { offer: InstallOffer }) {
  const state = useStore(offer.state);
  const { title, why, learns, install, installed, isAnApp, ways, notes } = words();
  const way = installWay(navigator.userAgent, navigator.maxTouchPoints);
  const note = notes[way as keyof typeof notes] as string | undefined;
  return (
    <details className={styles.row} data-install={state}>
      <summary>{title}</summary>
      {isInstalled() ? (
        <p>{isAnApp}</p>
      ) : state === 'installed' ? (
        <p role="status">{installed}</p>
      ) : (
        <>
          <p>{why}</p>
          {state === 'ready' ? (
            <p>
              <Button onClick={() => void offer.ask()}>{install}</Button>
            </p>
          ) : (
            <p>{ways[way]}</p>
          )}
          <p className={styles.small}>
            {learns} {note}
          </p>
        </>
      )}
    </details>
  );
}
