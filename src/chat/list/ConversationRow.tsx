import { Menu } from '../../ui/Menu.tsx';
import { MoreIcon } from '../../ui/icons.tsx';
import type { Conversation } from '../../vault/records.ts';
import styles from './ConversationList.module.css';

/** What can be done with a conversation from its line. */
export interface RowActions {
  open(id: string | undefined): void;
  pin(conversation: Conversation, isToBe: boolean): void;
  archive(conversation: Conversation, isToBe: boolean): void;
  remove(conversation: Conversation): void;
  rename(conversation: Conversation): void;
  tag(conversation: Conversation): void;
  saveCopy(conversation: Conversation): void;
}

export interface ConversationRowProps {
  conversation: Conversation;
  isOpen: boolean;
  actions: RowActions;
}

export function ConversationRow({ conversation, isOpen, actions }: ConversationRowProps) {
  const { id, title, tags, pinnedAtMs, archivedAtMs } = conversation;
  const shownTitle = title || 'Without a title';
  const [isPinned, isArchived] = [pinnedAtMs !== undefined, archivedAtMs !== undefined];
  return (
    <div className={styles.row} data-open={isOpen || undefined}>
      <button
        type="button"
        className={styles.open}
        dir="auto"
        aria-current={isOpen ? 'page' : undefined}
        onClick={() => actions.open(id)}
      >
        {shownTitle}
      </button>
      {tags && (
        <span className={styles.tags} dir="auto" title={tags.join(', ')}>
          <span className="spoken-only">Tags: </span>
          {tags.join(', ')}
        </span>
      )}
      <span className={styles.actions}>
        <Menu
          label={`Actions for ${shownTitle}`}
          square
          items={[
            { label: 'Rename', onChoose: () => actions.rename(conversation) },
            { label: isPinned ? 'Unpin' : 'Pin', onChoose: () => actions.pin(conversation, !isPinned) },
            { label: 'Tags', onChoose: () => actions.tag(conversation) },
            {
              label: isArchived ? 'Take out of the archive' : 'Archive',
              onChoose: () => actions.archive(conversation, !isArchived),
            },
            { label: 'Save a copy', onChoose: () => actions.saveCopy(conversation) },
            { label: 'Delete', onChoose: () => actions.remove(conversation) },
          ]}
        >
          <MoreIcon />
        </Menu>
      </span>
    </div>
  );
}
