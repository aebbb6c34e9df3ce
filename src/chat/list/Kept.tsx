import { useMemo, useState } from 'react';
import { asTrouble, type Trouble } from '../../shared/errors.ts';
import { Button } from '../../ui/Button.tsx';
import { NewIcon, SearchIcon } from '../../ui/icons.tsx';
import { TroubleNotice } from '../../ui/Notice.tsx';
import { Toast } from '../../ui/Toast.tsx';
import type { Conversation } from '../../vault/records.ts';
import type { Vault } from '../../vault/vault.ts';
import { ConversationList } from './ConversationList.tsx';
import type { RowActions } from './ConversationRow.tsx';
import styles from './Kept.module.css';
import { isInView, type ListView } from './list-view.ts';
import { withArchive, withDeletion, withPin, withTags } from './organise.ts';
import { allTags } from './tags.ts';
import { RenameDialog } from './RenameDialog.tsx';
import { TagsDialog } from './TagsDialog.tsx';
import { ViewMenu } from './ViewMenu.tsx';
import { words } from './words.ts';

/** How long what was done can be taken back. */
const undoMs = 10_000;

type Change = (current: Conversation) => Conversation;

export interface KeptProps {
  vault: Pick<Vault, 'changeConversation'>;
  /** Newest first. */
  conversations: readonly Conversation[];
  openId: string | undefined;
  onOpen: (id: string | undefined) => void;
  onSearch: () => void;
  /** Asked to save one of them as a file. */
  onSaveCopy: (id: string) => void;
}

/** The conversations that are kept, and all that can be done with them as a whole. */
export function Kept({ vault, conversations, openId, onOpen, onSearch, onSaveCopy }: KeptProps) {
  const [view, setView] = useState<ListView>({ kind: 'all' });
  const [asked, setAsked] = useState<{ about: 'name' | 'tags'; conversation: Conversation }>();
  const [done, setDone] = useState<{ what: string; id: string; takeBack: Change }>();
  const [trouble, setTrouble] = useState<Trouble>();

  const tags = useMemo(() => allTags(conversations), [conversations]);
  const archivedCount = useMemo(
    () => conversations.filter(({ archivedAtMs }) => archivedAtMs !== undefined).length,
    [conversations],
  );
  // A tag that the last conversation has lost leaves nothing to be shown.
  const shownView: ListView = view.kind === 'tag' && !tags.includes(view.tag) ? { kind: 'all' } : view;
  const shown = conversations.filter((conversation) => isInView(conversation, shownView));

  /** Resolves with whether it was stored. */
  async function change(id: string, what: Change): Promise<boolean> {
    try {
      await vault.changeConversation(id, what);
      setTrouble(undefined);
      return true;
    } catch (error) {
      setTrouble(asTrouble(error, 'StorageFailed'));
      return false;
    }
  }
  async function doWithUndo(said: string, id: string, doIt: Change, takeBack: Change): Promise<void> {
    if (await change(id, doIt)) setDone({ what: said, id, takeBack });
  }
  const actions: RowActions = {
    open: onOpen,
    pin({ id }, isToBe) {
      void change(id, (current) => withPin(current, isToBe ? Date.now() : undefined));
    },
    archive({ id, pinnedAtMs }, isToBe) {
      if (!isToBe) return void change(id, (current) => withArchive(current, undefined));
      void doWithUndo(
        words().archived,
        id,
        (current) => withArchive(current, Date.now()),
        (current) => withPin(withArchive(current, undefined), pinnedAtMs),
      );
    },
    remove({ id }) {
      void doWithUndo(
        words().removed,
        id,
        (current) => withDeletion(current, Date.now()),
        (current) => withDeletion(current, undefined),
      );
      if (id === openId) onOpen(undefined);
    },
    rename: (conversation) => setAsked({ about: 'name', conversation }),
    tag: (conversation) => setAsked({ about: 'tags', conversation }),
    saveCopy: ({ id }) => onSaveCopy(id),
  };
  async function undo(id: string, takeBack: Change): Promise<void> {
    if (!(await change(id, takeBack))) return;
    setDone(undefined);
    onOpen(id);
  }
  function finish(what: Change): void {
    if (asked) void change(asked.conversation.id, what);
    setAsked(undefined);
  }

  return (
    <nav className={styles.nav} aria-label={words().label}>
      <div className={styles.tools}>
        <Button onClick={() => onOpen(undefined)}>
          <NewIcon /> {words().newConversation}
        </Button>
        <Button square aria-label={words().search} onClick={onSearch}>
          <SearchIcon />
        </Button>
      </div>
      <div className={styles.view}>
        <ViewMenu view={shownView} tags={tags} archivedCount={archivedCount} onView={setView} />
      </div>
      {trouble && <TroubleNotice trouble={trouble} />}
      {shown.length === 0 ? (
        <p className={styles.empty}>{words().empty[shownView.kind]}</p>
      ) : (
        <ConversationList conversations={shown} openId={openId} actions={actions} />
      )}
      {asked?.about === 'name' && (
        <RenameDialog
          title={asked.conversation.title}
          onClose={() => setAsked(undefined)}
          onRename={(title) => finish((current) => ({ ...current, title }))}
        />
      )}
      {asked?.about === 'tags' && (
        <TagsDialog
          tags={asked.conversation.tags ?? []}
          known={tags}
          onClose={() => setAsked(undefined)}
          onTag={(typed) => finish((current) => withTags(current, typed))}
        />
      )}
      {done && (
        <Toast
          key={done.id + done.what}
          durationMs={undoMs}
          onEnd={() => setDone(undefined)}
          action={words().undo}
          onAction={() => void undo(done.id, done.takeBack)}
        >
          {done.what}
        </Toast>
      )}
    </nav>
  );
}
