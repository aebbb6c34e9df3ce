import type { ReactNode } from 'react';
import { troubleWords } from '../shared/error-words.ts';
import type { Trouble } from '../shared/errors.ts';
import type { TroubleWords } from '../shared/trouble-words.ts';
import styles from './Notice.module.css';

/** Something people should know, with what they can do about it. */
export function Notice({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <div className={styles.notice}>
      <div className={styles.words}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

/** A trouble in words: what happened, and the next step. */
export function TroubleNotice({
  trouble,
  words = troubleWords(trouble),
  actions,
}: {
  trouble: Pick<Trouble, 'name' | 'detail'>;
  /** Where the place knows more exact ones. */
  words?: TroubleWords | undefined;
  actions?: ReactNode;
}) {
  const { sentence, nextStep } = words;
  return (
    <div role="alert" data-trouble={trouble.name}>
      <Notice actions={actions}>
        <p>
          <strong>{sentence}</strong>
        </p>
        <p>{nextStep}</p>
      </Notice>
    </div>
  );
}
