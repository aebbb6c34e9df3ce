import { useState } from 'react';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './EraseDialog.module.css';
import { EraseEverything, type EraseEverythingProps } from './EraseEverything.tsx';
import { EraseModels, type EraseModelsProps } from './EraseModels.tsx';
import { EraseSpan, type EraseSpanProps } from './EraseSpan.tsx';

export interface EraseDialogProps extends EraseEverythingProps, Omit<EraseSpanProps, 'onErase'> {
  onEraseConversations: EraseSpanProps['onErase'];
  models: Omit<EraseModelsProps, 'onClose'>;
  /** Conversations cannot be told apart now: everything goes, or all models. */
  isLocked: boolean;
}

const parts = [
  { value: 'everything', label: 'Everything' },
  { value: 'span', label: 'A time span' },
  { value: 'models', label: 'All models' },
] as const;

/** What is to go, and what that is. */
export function EraseDialog({ isLocked, models, onEraseConversations, ...props }: EraseDialogProps) {
  const [part, setPart] = useState<(typeof parts)[number]['value']>('everything');
  const options = parts.filter(({ value }) => !isLocked || value !== 'span');
  return (
    <Dialog title="Erase" onClose={props.onClose}>
      <div className={styles.erase}>
        <Choice label="What is to go" options={options} value={part} onChange={setPart} />
        {part === 'everything' && <EraseEverything {...props} />}
        {part === 'span' && <EraseSpan listConversations={props.listConversations} onErase={onEraseConversations} />}
        {part === 'models' && <EraseModels {...models} onClose={props.onClose} />}
      </div>
    </Dialog>
  );
}
