import { useEffect, useState } from 'react';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './EraseDialog.module.css';
import { EraseAside } from './EraseAside.tsx';
import { EraseEverything, type EraseEverythingProps } from './EraseEverything.tsx';
import { EraseModels, type EraseModelsProps } from './EraseModels.tsx';
import { EraseSpan, type EraseSpanProps } from './EraseSpan.tsx';
import { words } from './words.ts';

export interface EraseDialogProps extends EraseEverythingProps, Omit<EraseSpanProps, 'onErase'> {
  onEraseConversations: EraseSpanProps['onErase'];
  models: Omit<EraseModelsProps, 'onClose'>;
  /** What was set aside because it could not be read. It is offered where there is some. */
  aside: { count: () => Promise<number>; remove: () => Promise<void> };
  /** Conversations cannot be told apart now: everything goes, or all models. */
  isLocked: boolean;
}

const parts = ['everything', 'span', 'models', 'aside'] as const;

/** What is to go, and what that is. */
export function EraseDialog({ isLocked, models, aside, onEraseConversations, ...props }: EraseDialogProps) {
  const [part, setPart] = useState<(typeof parts)[number]>('everything');
  const [asideCount, setAsideCount] = useState<number>();
  useEffect(() => {
    // What cannot be counted goes with everything.
    aside.count().then(
      (count) => count > 0 && setAsideCount(count),
      () => {},
    );
  }, [aside]);
  const isOffered = { everything: true, span: !isLocked, models: true, aside: asideCount !== undefined };
  const options = parts.filter((value) => isOffered[value]).map((value) => ({ value, label: words().parts[value] }));
  return (
    <Dialog title={words().title} onClose={props.onClose}>
      <div className={styles.erase}>
        <Choice label={words().whatGoes} options={options} value={part} onChange={setPart} />
        {part === 'everything' && <EraseEverything {...props} />}
        {part === 'span' && <EraseSpan listConversations={props.listConversations} onErase={onEraseConversations} />}
        {part === 'aside' && (
          <EraseAside
            count={asideCount ?? 0}
            onErase={() => aside.remove().then(() => setAsideCount(0))}
            onClose={props.onClose}
          />
        )}
        {part === 'models' && <EraseModels {...models} onClose={props.onClose} />}
      </div>
    </Dialog>
  );
}
