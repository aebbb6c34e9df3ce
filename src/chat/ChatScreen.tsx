import { useRef, useState, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { CloseIcon, ListIcon } from '../ui/icons.tsx';
import { Mark } from '../ui/Mark.tsx';
import { TroubleNotice } from '../ui/Notice.tsx';
import { Toast } from '../ui/Toast.tsx';
import type { Store } from '../shared/store.ts';
import { useStore } from '../ui/use-store.ts';
import { newPlace } from '../vault/draft-store.ts';
import type { Conversation, ConversationModel } from '../vault/records.ts';
import type { Vault } from '../vault/vault.ts';
import { ActivityLine } from './ActivityLine.tsx';
import styles from './ChatScreen.module.css';
import { Composer, type ComposerHandle } from './Composer.tsx';
import { ConversationList } from './ConversationList.tsx';
import type { Drafts } from './drafts.ts';
import { isAtWork, type Session } from './session.ts';
import { Transcript } from './Transcript.tsx';
import { useConversations, useTalk } from './use-conversations.ts';
import { Welcome } from './Welcome.tsx';

/** How long a deletion can be undone. */
const undoMs = 10_000;

export interface ChatScreenProps {
  vault: Vault;
  session: Session;
  drafts: Drafts;
  openConversation: Store<string | undefined>;
  /** The models on this device. The same function each time. */
  listModels: () => Promise<readonly ConversationModel[]>;
  /** The reason why nothing can be sent, in words. */
  closedBecause: string | undefined;
  /** Drawn in the header, above the composer, and at the foot of the list. */
  meter: ReactNode;
  modelPanel: ReactNode;
  foot: ReactNode;
}

export function ChatScreen(props: ChatScreenProps) {
  const { vault, session, drafts, openConversation, listModels, closedBecause, meter, modelPanel, foot } = props;
  const openId = useStore(openConversation);
  const [isListOpen, setListOpen] = useState(false);
  const composer = useRef<ComposerHandle>(null);
  const [deleted, setDeleted] = useState<Conversation>();
  const conversations = useConversations(vault);
  const talk = useTalk(vault, openId);
  const isAnswering = isAtWork(useStore(session.activity));

  const openTitle =
    conversations.phase === 'read' ? conversations.value.find(({ id }) => id === openId)?.title : undefined;

  function open(id: string | undefined): void {
    openConversation.set(id);
    setListOpen(false);
  }
  async function remove(conversation: Conversation): Promise<void> {
    await vault.changeConversation(conversation.id, (current) => ({ ...current, deletedAtMs: Date.now() }));
    setDeleted(conversation);
    if (conversation.id === openId) open(undefined);
  }
  async function undo({ id }: Conversation): Promise<void> {
    await vault.changeConversation(id, takeBackDeletion);
    setDeleted(undefined);
    open(id);
  }

  return (
    <div
      className={styles.screen}
      data-list-open={isListOpen || undefined}
      onKeyDown={(event) => event.key === 'Escape' && setListOpen(false)}
    >
      <aside className={styles.side} aria-label="Kept on this device">
        <div className={styles.brand}>
          <Mark /> <span>Airlock</span>
          <span className={styles.listClose}>
            <Button look="quiet" square aria-label="Close the list" onClick={() => setListOpen(false)}>
              <CloseIcon />
            </Button>
          </span>
        </div>
        {conversations.phase === 'failed' && <TroubleNotice trouble={conversations.trouble} />}
        <ConversationList
          conversations={conversations.phase === 'read' ? conversations.value : []}
          openId={openId}
          onOpen={open}
          onRename={(id, title) => void vault.changeConversation(id, (current) => ({ ...current, title }))}
          onDelete={(conversation) => void remove(conversation)}
        />
        <div className={styles.foot}>{foot}</div>
      </aside>
      {isListOpen && (
        <button type="button" className={styles.scrim} aria-label="Close the list" onClick={() => setListOpen(false)} />
      )}
      <div className={styles.main}>
        <header className={styles.header}>
          <span className={styles.listOpen}>
            <Button
              look="quiet"
              square
              aria-label="Conversations"
              aria-expanded={isListOpen}
              onClick={() => setListOpen(true)}
            >
              <ListIcon />
            </Button>
          </span>
          {openTitle !== undefined && <h1 className={styles.title}>{openTitle || 'Without a title'}</h1>}
          {meter}
        </header>
        <main className={styles.work}>
          <div className={styles.talk}>
            {talk.phase === 'failed' && <TroubleNotice trouble={talk.trouble} />}
            {talk.phase === 'read' && talk.value.turns.length === 0 && (
              <Welcome onSuggest={(text) => composer.current?.suggest(text)} />
            )}
            {talk.phase === 'read' && talk.value.turns.length > 0 && (
              <Transcript
                talk={talk.value}
                session={session}
                isClosed={isAnswering || closedBecause !== undefined}
                listModels={listModels}
              />
            )}
            <ActivityLine activity={session.activity} />
          </div>
          <div className={styles.bottom}>
            {modelPanel}
            <Composer
              drafts={drafts}
              place={openId ?? newPlace}
              closedBecause={closedBecause}
              isAnswering={isAnswering}
              onSend={async (text) => open(await session.ask(text, openId))}
              onStop={session.stop}
              ref={composer}
            />
          </div>
        </main>
      </div>
      {deleted && (
        <Toast
          key={deleted.id}
          durationMs={undoMs}
          onEnd={() => setDeleted(undefined)}
          action="Undo"
          onAction={() => void undo(deleted)}
        >
          Conversation deleted.
        </Toast>
      )}
    </div>
  );
}

function takeBackDeletion(conversation: Conversation): Conversation {
  const kept = { ...conversation };
  delete kept.deletedAtMs;
  return kept;
}
