import { useStore } from '../ui/use-store.ts';
import { Progress } from '../ui/Progress.tsx';
import type { Readable } from '../shared/store.ts';
import { TroubleNotice } from '../ui/Notice.tsx';
import styles from './ActivityLine.module.css';
import type { Activity } from './activity.ts';
import { words } from './words.ts';

/** What the model is doing before its first word. Screen readers hear the start and the end, not every step. */
export function ActivityLine({ activity }: { activity: Readable<Activity> }) {
  const now = useStore(activity);
  return (
    <>
      <p className="spoken-only" role="status">
        {now.phase === 'idle' ? words().ready : now.phase === 'unsaved' ? '' : words().answering}
      </p>
      {now.phase === 'reading' && (
        <div className={styles.line}>
          <span>{words().reading}</span>
          <Progress label={words().reading} share={now.share} />
        </div>
      )}
      {now.phase === 'unsaved' && (
        <div className={styles.unsaved}>
          <p>{words().unsaved}</p>
          <TroubleNotice trouble={now.trouble} />
        </div>
      )}
    </>
  );
}
