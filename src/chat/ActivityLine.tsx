import { useStore } from '../ui/use-store.ts';
import { Progress } from '../ui/Progress.tsx';
import type { Readable } from '../shared/store.ts';
import { TroubleNotice } from '../ui/Notice.tsx';
import styles from './ActivityLine.module.css';
import type { Activity } from './session.ts';

/** What the model is doing before its first word. Screen readers hear the start and the end, not every step. */
export function ActivityLine({ activity }: { activity: Readable<Activity> }) {
  const now = useStore(activity);
  return (
    <>
      <p className="spoken-only" role="status">
        {now.phase === 'idle' ? 'Ready.' : now.phase === 'unsaved' ? '' : 'The model is answering.'}
      </p>
      {now.phase === 'reading' && (
        <div className={styles.line}>
          <span>Reading the conversation</span>
          <Progress label="Reading the conversation" share={now.share} />
        </div>
      )}
      {now.phase === 'unsaved' && (
        <div className={styles.unsaved}>
          <p>The last answer is shown, but it could not be stored. Copy it if you need it.</p>
          <TroubleNotice trouble={now.trouble} />
        </div>
      )}
    </>
  );
}
