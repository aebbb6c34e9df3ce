import type { StoragePromise } from '../shared/storage-promise.ts';
import { useStore } from '../ui/use-store.ts';
import styles from './Storage.module.css';

/** The honest sentence where the browser was asked to protect what is kept, and refused. */
export function NotProtected({ promise }: { promise: StoragePromise }) {
  if (useStore(promise.state) !== 'refused') return null;
  return (
    <p className={styles.unprotected} data-storage="not protected">
      The browser may clear all this away when the device runs full. Installing Airlock helps; a backup is safe.
    </p>
  );
}
