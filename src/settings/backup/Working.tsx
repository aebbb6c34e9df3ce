import { Button } from '../../ui/Button.tsx';
import { Progress } from '../../ui/Progress.tsx';
import styles from './Backup.module.css';
import { words } from './words.ts';

/** Something that takes a while, and can be left. */
export function Working({
  label,
  share,
  onCancel,
}: {
  label: string;
  share: number | undefined;
  onCancel?: (() => void) | undefined;
}) {
  return (
    <div className={styles.part}>
      <p role="status">{label}</p>
      <Progress label={label} share={share} />
      {onCancel && (
        <div>
          <Button onClick={onCancel}>{words().cancel}</Button>
        </div>
      )}
    </div>
  );
}
