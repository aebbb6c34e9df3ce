import { useOnline } from '../../ui/use-online.ts';
import styles from './Install.module.css';
import { words } from './words.ts';

/** Says, and is glad of it, that there is no network. That there is one a browser cannot know, so nothing is said then. */
export function Offline() {
  const isOnline = useOnline();
  return (
    <div role="status">
      {!isOnline && (
        <p className={styles.offline} data-offline>
          {words().offline}
        </p>
      )}
    </div>
  );
}
