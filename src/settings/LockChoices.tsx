import { useStore } from '../ui/use-store.ts';
import type { KeptLockSettings } from './lock-settings.ts';
import styles from './Passphrase.module.css';
import { words } from './words.ts';

/** When the page locks by itself. */
export function LockChoices({ settings }: { settings: KeptLockSettings }) {
  const current = useStore(settings);
  return (
    <div className={styles.form}>
      <label className={styles.choice}>
        {words().idle}
        <select
          value={current.idleMinutes}
          onChange={(event) => settings.change({ ...current, idleMinutes: Number(event.target.value) })}
        >
          {settings.idleChoices.map((minutes) => (
            <option key={minutes} value={minutes}>
              {minutes === 0 ? words().never : words().minutes(minutes)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.choice}>
        {words().hidden}
        <select
          value={current.whenHidden ? 'lock' : 'stay'}
          onChange={(event) => settings.change({ ...current, whenHidden: event.target.value === 'lock' })}
        >
          <option value="stay">{words().stay}</option>
          <option value="lock">{words().lock}</option>
        </select>
      </label>
    </div>
  );
}
