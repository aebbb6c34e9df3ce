import { lazy, Suspense, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { Brand } from '../ui/Brand.tsx';
import { Button } from '../ui/Button.tsx';
import { CloseIcon, ListIcon } from '../ui/icons.tsx';
import { isComposing } from '../ui/is-composing.ts';
import { Late } from '../ui/Late.tsx';
import { TroubleNotice } from '../ui/Notice.tsx';
import { createStore, type Readable, type Store } from '../shared/store.ts';
import { useStore } from '../ui/use-store.ts';
import { newPlace } from '../vault/draft-store.ts';
import type { Conversation } from '../vault/records.ts';
import type { Vault } from '../vault/vault.ts';
import { isAtWork } from './activity.ts';
import { ActivityLine } from './ActivityLine.tsx';
import type { ModelChoice } from './assistants/choose-assistant.ts';
import type { OpenKit } from './assistants/use-shelf.ts';
import styles from './ChatScreen.module.css';
import { Composer, type ComposerHandle } from './Composer.tsx';
import { useFoundTurn, type FoundTurn } from './search/use-found-turn.ts';
import type { TalkParts } from './talk-parts.ts';
import { useConversations } from './use-conversations.ts';
import { useTalk } from './use-talk.ts';
import { words } from './words.ts';

// Asked for at once, beside the page's first drawing.
const list = import('./list/conversation-list.ts');
const turns = import('./transcript.ts');
const assistants = import('./assistants/assistants.ts');
const Kept = lazy(async () => ({ default: (await list).Kept }));
const Transcript = lazy(async () => ({ default: (await turns).Transcript }));
const WhyNoMicrophone = lazy(async () => ({ default: (await import('./voice/voice.ts')).WhyNoMicrophone }));
const Welcome = lazy(async () => ({ default: (await assistants).Welcome }));
const KitParts = lazy(async () => ({ default: (await assistants).KitParts }));
const ContextGauge = lazy(async () => ({ default: (await turns).ContextGauge }));
const TooMuch = lazy(async () => ({ default: (await turns).TooMuch }));

/** The same each time, so that nothing is worked out anew for it. */
const none: readonly Conversation[] = [];

export interface ChatScreenProps {
  vault: Vault;
  /** Of the conversation that is shown, or will begin. */
  parts: TalkParts;
  /** Nothing of it is kept. */
  isTemporary: boolean;
  /** Shows a kept conversation, or an empty one. */
  onChoose: (id: string | undefined) => void;
  foundTurn: Store<FoundTurn | undefined>;
  onSearch: () => void;
  /** Asked to save a kept conversation as a file. */
  onSaveCopy: (id: string) => void;
  /** What is loaded: says how much a model can read at once. */
  engine: Readable<object>;
  /** The models on this device. The same object each time. */
  models: ModelChoice;
  /** Assistants and templates. The same function each time. */
  openKit: OpenKit;
  onManageKit: () => void;
  /** The reason why nothing can be sent, in words. */
  closedBecause: string | undefined;
  /** Drawn in the header, below it, above the composer, and at the foot of the list. */
  meter: ReactNode;
  belowHeader?: ReactNode;
  modelPanel: ReactNode;
  foot: ReactNode;
}

export function ChatScreen(props: ChatScreenProps) {
  const { vault, parts, isTemporary, onChoose, foundTurn, onSearch, onSaveCopy, engine, models } = props;
  const { openKit, onManageKit, closedBecause, meter, belowHeader, modelPanel, foot } = props;
  const { session, drafts, openConversation, assistantForNew } = parts;
  const openId = useStore(openConversation);
  const [isListOpen, setListOpen] = useState(false);
  const side = useRef<HTMLElement>(null);
  const composer = useRef<ComposerHandle>(null);
  const [typed] = useState(() => createStore(''));
  const conversations = useConversations(vault);
  const talk = useTalk(parts.vault, openId);
  const forNew = useStore(assistantForNew);
  const [instructions, setInstructions] = useState<string>();
  const insert = useCallback(
    (text: string): void => composer.current?.suggest(typed.get() === '' ? text : `${text}\n\n${typed.get()}`),
    [typed],
  );
  const soughtId = useFoundTurn(foundTurn, openId, talk, session);
  const isAnswering = isAtWork(useStore(session.activity));

  const openTitle =
    conversations.phase === 'read' ? conversations.value.find(({ id }) => id === openId)?.title : undefined;

  useEffect(() => {
    if (!isListOpen) return;
    const before = document.activeElement;
    side.current?.querySelector('button')?.focus();
    return () => (before as HTMLElement | null)?.focus();
  }, [isListOpen]);

  function open(id: string | undefined): void {
    onChoose(id);
    setListOpen(false);
  }

  return (
    <div
      className={styles.screen}
      data-list-open={isListOpen || undefined}
      onKeyDown={(event) => event.key === 'Escape' && !isComposing(event) && setListOpen(false)}
    >
      <button type="button" className={styles.skip} onClick={() => document.querySelector('main')?.focus()}>
        {words().skip}
      </button>
      <aside ref={side} className={styles.side} aria-label={words().kept}>
        <div className={styles.head} data-titlebar>
          <Brand />
          <span className={styles.listClose}>
            <Button look="quiet" square aria-label={words().closeList} onClick={() => setListOpen(false)}>
              <CloseIcon />
            </Button>
          </span>
        </div>
        {conversations.phase === 'failed' && <TroubleNotice trouble={conversations.trouble} />}
        <Late>
          <Kept
            vault={vault}
            conversations={conversations.phase === 'read' ? conversations.value : none}
            openId={openId}
            onOpen={open}
            onSearch={onSearch}
            onSaveCopy={onSaveCopy}
          />
        </Late>
        <div className={styles.foot}>{foot}</div>
      </aside>
      {isListOpen && (
        <button
          type="button"
          className={styles.scrim}
          aria-label={words().closeList}
          onClick={() => setListOpen(false)}
        />
      )}
      <div className={styles.main}>
        <header className={styles.header} data-titlebar>
          <span className={styles.listOpen}>
            <Button
              look="quiet"
              square
              aria-label={words().conversations}
              aria-expanded={isListOpen}
              onClick={() => setListOpen(true)}
            >
              <ListIcon />
            </Button>
          </span>
          {openTitle !== undefined && (
            <h1 className={styles.title} dir="auto">
              {openTitle || words().untitled}
            </h1>
          )}
          {isTemporary && <span className={styles.temporary}>{words().temporary}</span>}
          {meter}
        </header>
        {belowHeader}
        <main className={styles.work} tabIndex={-1}>
          <div className={styles.talk}>
            {talk.phase === 'failed' && <TroubleNotice trouble={talk.trouble} />}
            {talk.phase === 'read' && talk.value.turns.length === 0 && (
              <Late waiting={null}>
                <Welcome
                  openKit={openKit}
                  parts={parts}
                  models={models}
                  onManage={onManageKit}
                  onSuggest={(text) => composer.current?.suggest(text)}
                />
              </Late>
            )}
            {talk.phase === 'read' && talk.value.turns.length > 0 && (
              <Late>
                <Transcript
                  key={talk.value.turns[0]?.conversationId}
                  talk={talk.value}
                  soughtId={soughtId}
                  session={session}
                  drafts={drafts}
                  isClosed={isAnswering || closedBecause !== undefined}
                  listModels={models.list}
                />
              </Late>
            )}
            <ActivityLine activity={session.activity} />
          </div>
          <div className={styles.bottom}>
            {isTemporary && <p className={styles.note}>{words().notKept}</p>}
            <div className={styles.model}>
              {modelPanel}
              <Late waiting={null}>
                <WhyNoMicrophone />
              </Late>
              <Late waiting={null}>
                <KitParts
                  openKit={openKit}
                  parts={parts}
                  models={models}
                  chosen={talk.phase === 'read' && openId !== undefined ? talk.value.assistant : forNew}
                  onInstructions={setInstructions}
                  onInsert={insert}
                  onManage={onManageKit}
                />
              </Late>
              <Suspense>
                <ContextGauge
                  engine={engine}
                  talk={talk.phase === 'read' && talk.value.isWhole ? talk.value : undefined}
                  typed={typed}
                  instructions={instructions}
                />
              </Suspense>
            </div>
            <Late waiting={null}>
              <TooMuch engine={engine} typed={typed} instructions={instructions} />
            </Late>
            <Composer
              key={isTemporary ? 'temporary' : 'kept'}
              drafts={drafts}
              place={openId ?? newPlace}
              closedBecause={closedBecause}
              isAnswering={isAnswering}
              onSend={async (text) => openConversation.set(await session.ask(text, openId))}
              onStop={session.stop}
              engine={engine}
              typed={typed}
              openKit={openKit}
              ref={composer}
            />
          </div>
        </main>
      </div>
    </div>
  );
}
