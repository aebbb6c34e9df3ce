import { useState } from 'react';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './EraseDialog.module.css';
import { EraseEverything, type EraseEverythingProps } from './EraseEverything.tsx';
import { EraseModels, type EraseModelsProps } from './EraseModels.tsx';
import { EraseSpan, type EraseSpanProps } from './EraseSpan.tsx';
import { words } from './words.ts';

export interface EraseDialogProps extends EraseEverythingProps, Omit<EraseSpanProps, 'onErase'> {
  onEraseConversations: EraseSpanProps['onErase'];
  models: Omit<EraseModelsProps, 'onClose'>;
  /** Conversations cannot be told apart now: everything goes, or all models. */
  isLocked: boolean;
}

const parts = ['everything', 'span', 'models'] as const;

/** What is to go, and what that is. */
export function EraseDialog({ isLocked, models, onEraseConversations, ...props }: EraseDialogProps) {
  const [part, setPart] = useState<(typeof parts)[number]>('everything');
  const options = parts
    .filter((value) => !isLocked || value !== 'span')
    .map((value) => ({ value, label: words().parts[value] }));
  return (
    <Dialog title={words().title} onClose={props.onClose}>
      <div className={styles.erase}>
        <Choice label={words().whatGoes} options={options} value={part} onChange={setPart} />
        {part === 'everything' && <EraseEverything {...props} />}
        {part === 'span' && <EraseSpan listConversations={props.listConversations} onErase={onEraseConversations} />}
        {part === 'models' && <EraseModels {...models} onClose={props.onClose} />}
      </div>
    </Dialog>
  );
}
