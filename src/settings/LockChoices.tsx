import { formatCount } from '../shared/format.ts';
import { useStore } from '../ui/use-store.ts';
import type { KeptLockSettings } from './lock-settings.ts';
import styles from './Passphrase.module.css';

/** When the page locks by itself. */
export function LockChoices({ settings }: { settings: KeptLockSettings }) {
  const current = useStore(settings);
  return (
    <div className={styles.form}>
      <label className={styles.choice}>
        Lock after nobody did anything for
        <select
          value={current.idleMinutes}
          onChange={(event) => settings.change({ ...current, idleMinutes: Number(event.target.value) })}
        >
          {settings.idleChoices.map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutes === 0 ? 'no time: never' : formatCount(minutes, 'minute', 'minutes')}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.choice}>
        When this page is out of sight
        <select
          value={current.whenHidden ? 'lock' : 'stay'}
          onChange={(event) => settings.change({ ...current, whenHidden: event.target.value === 'lock' })}
        >
          <option value="stay">stay open</option>
          <option value="lock">lock</option>
        </select>
      </label>
    </div>
  );
}
