import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { DeleteIcon, NewIcon, RenameIcon } from '../ui/icons.tsx';
import type { Conversation } from '../vault/records.ts';
import styles from './ConversationList.module.css';
import { RenameDialog } from './RenameDialog.tsx';

export interface ConversationListProps {
  conversations: readonly Conversation[];
  openId: string | undefined;
  onOpen: (id: string | undefined) => void;
  onRename: (id: string, title: string) => void;
  onDelete: (conversation: Conversation) => void;
}

export function ConversationList({ conversations, openId, onOpen, onRename, onDelete }: ConversationListProps) {
  const [renaming, setRenaming] = useState<Conversation>();
  return (
    <nav className={styles.nav} aria-label="Conversations">
      <Button onClick={() => onOpen(undefined)}>
        <NewIcon /> New conversation
      </Button>
      {conversations.length === 0 ? (
        <p className={styles.empty}>What you ask is kept here, on this device.</p>
      ) : (
        <ul className={styles.list}>
          {conversations.map((conversation) => (
            <li key={conversation.id} className={styles.row} data-open={conversation.id === openId || undefined}>
              <button
                type="button"
                className={styles.open}
                aria-current={conversation.id === openId ? 'page' : undefined}
                onClick={() => onOpen(conversation.id)}
              >
                {conversation.title || 'Without a title'}
              </button>
              <Button
                look="quiet"
                square
                aria-label={`Rename ${conversation.title}`}
                onClick={() => setRenaming(conversation)}
              >
                <RenameIcon />
              </Button>
              <Button
                look="quiet"
                square
                aria-label={`Delete ${conversation.title}`}
                onClick={() => onDelete(conversation)}
              >
                <DeleteIcon />
              </Button>
            </li>
          ))}
        </ul>
      )}
      {renaming && (
        <RenameDialog
          title={renaming.title}
          onClose={() => setRenaming(undefined)}
          onRename={(title) => {
            onRename(renaming.id, title);
            setRenaming(undefined);
          }}
        />
      )}
    </nav>
  );
}
