import styles from './Progress.module.css';

/** A bar. `share` goes from 0 to 1; undefined where nobody knows. */
export function Progress({ label, share }: { label: string; share?: number | undefined }) {
  const percent = share === undefined ? undefined : Math.round(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div
      className={`${styles.track} ${percent === undefined ? styles.unknown : ''}`}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <div className={styles.bar} style={{ inlineSize: percent === undefined ? '30%' : `${percent}%` }} />
    </div>
  );
}
