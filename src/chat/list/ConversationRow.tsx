import { Menu } from '../../ui/Menu.tsx';
import { MoreIcon } from '../../ui/icons.tsx';
import type { Conversation } from '../../vault/records.ts';
import styles from './ConversationList.module.css';
import { words as listWords } from './words.ts';

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
  const words = listWords();
  const shownTitle = title || words.untitled;
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
          <span className="spoken-only">{words.tagsOf} </span>
          {tags.join(', ')}
        </span>
      )}
      <span className={styles.actions}>
        <Menu
          label={words.actionsFor(shownTitle)}
          square
          items={[
            { label: words.rename, onChoose: () => actions.rename(conversation) },
            { label: isPinned ? words.unpin : words.pin, onChoose: () => actions.pin(conversation, !isPinned) },
            { label: words.tags, onChoose: () => actions.tag(conversation) },
            {
              label: isArchived ? words.takeOut : words.archive,
              onChoose: () => actions.archive(conversation, !isArchived),
            },
            { label: words.saveCopy, onChoose: () => actions.saveCopy(conversation) },
            { label: words.remove, onChoose: () => actions.remove(conversation) },
          ]}
        >
          <MoreIcon />
        </Menu>
      </span>
    </div>
  );
}
