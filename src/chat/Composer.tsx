import {
  lazy,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useRef,
  useState,
  type KeyboardEvent,
  type Ref,
} from 'react';
import { asTrouble, type Trouble } from '../shared/errors.ts';
import { createStore, type Readable, type Store } from '../shared/store.ts';
import { Button } from '../ui/Button.tsx';
import { SendIcon, StopIcon } from '../ui/icons.tsx';
import { isComposing } from '../ui/is-composing.ts';
import { Late } from '../ui/Late.tsx';
import { TroubleNotice } from '../ui/Notice.tsx';
import { TextField, type TextFieldHandle } from '../ui/TextField.tsx';
import { useStore } from '../ui/use-store.ts';
import type { TemplateListHandle } from './assistants/TemplateList.tsx';
import type { OpenKit } from './assistants/use-shelf.ts';
import { joinFiles, type AttachedFile } from './attach/join-files.ts';
import type { SplitText } from './attach/split-files.ts';
import { takeApart } from './attach/take-apart.ts';
import styles from './Composer.module.css';
import type { Drafts } from './drafts.ts';
import { cleanText } from './prompt.ts';
import { words } from './words.ts';

const Attachments = lazy(async () => ({ default: (await import('./transcript.ts')).Attachments }));
const OtherDraft = lazy(async () => ({ default: (await import('./transcript.ts')).OtherDraft }));
const TemplateList = lazy(async () => ({ default: (await import('./assistants/assistants.ts')).TemplateList }));

export interface ComposerProps {
  drafts: Drafts;
  /** Where what is typed belongs: the open conversation, or a new one. */
  place: string;
  /** The reason why nothing can be sent now, in words; undefined when it can. */
  closedBecause: string | undefined;
  isAnswering: boolean;
  /** Resolves when the question is stored; what it throws is shown, and the text stays. */
  onSend: (text: string) => Promise<void>;
  onStop: () => void;
  /** What is loaded: says how much can be attached. */
  engine: Readable<object>;
  /** Holds what would be sent, files and all. */
  typed: Store<string>;
  /** Where the templates are that a slash at the beginning asks for. */
  openKit: OpenKit;
  ref?: Ref<ComposerHandle>;
}

export interface ComposerHandle {
  /** Puts a text into the field, for the person to send or to change. */
  suggest(text: string): void;
}

export function Composer(props: ComposerProps) {
  const { drafts, place, closedBecause, isAnswering, onSend, onStop, engine, typed, openKit, ref } = props;
  const field = useRef<TextFieldHandle>(null);
  const renewed = useStore(drafts.renewed);
  const isEmpty = useStore(typed).trim() === '';
  const [trouble, setTrouble] = useState<Trouble>();
  const isSending = useRef(false);
  const isClosed = closedBecause !== undefined;
  const [files] = useState(() => createStore<readonly AttachedFile[]>([]));
  /** What follows a slash that the text begins with, while templates are looked for. */
  const [asked] = useState(() => createStore<string | undefined>(undefined));
  const slash = useStore(asked);
  const [active, setActive] = useState<{ listId: string; activeId: string | undefined }>();
  const templates = useRef<TemplateListHandle>(null);

  useImperativeHandle(ref, () => ({
    suggest(text) {
      field.current?.setText(text);
      field.current?.focus();
      keep();
    },
  }));

  /** What would be sent: the words, and the files after them. */
  const whole = (text = field.current?.getText() ?? ''): string => joinFiles(text, files.get());
  function keep(text?: string): void {
    typed.set(whole(text));
    drafts.note(place, typed.get());
  }
  function hearFiles(): void {
    keep();
    if (files.get().length === 0) field.current?.focus();
  }
  function put(text: string, given: readonly AttachedFile[] = []): void {
    field.current?.setText(text);
    files.set(given);
    asked.set(undefined);
    typed.set(joinFiles(text, given));
  }
  const restore = useEffectEvent((draft: SplitText) => {
    // Who has begun to type meanwhile goes on with that.
    if (joinFiles(draft.words, draft.files) === '' || whole() !== '') return;
    put(draft.words, draft.files);
    if (isFocusedAtStart()) field.current?.focus();
  });
  const clear = useEffectEvent(() => put(''));
  useEffect(() => {
    let isCurrent = true;
    clear();
    drafts
      .read(place)
      .then(takeApart)
      .then(
        (draft) => isCurrent && restore(draft),
        () => {}, // a store that fails is told of where the conversation is to stand
      );
    return () => {
      isCurrent = false;
    };
  }, [drafts, place, renewed]);

  function press(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && slash !== undefined) asked.set(undefined);
    else if (event.key === 'Escape' && isAnswering) onStop();
    if (step === undefined || slash === undefined) return;
    event.preventDefault();
    templates.current?.move(step);
  }
  async function send(): Promise<void> {
    if (slash !== undefined && templates.current?.take()) return;
    const text = whole();
    if (isSending.current || isAnswering || isClosed || cleanText(text) === '') return;
    isSending.current = true;
    setTrouble(undefined);
    try {
      await drafts.forget(place);
      await onSend(text);
      put('');
    } catch (error) {
      drafts.note(place, text);
      setTrouble(asTrouble(error, 'StorageFailed'));
    } finally {
      isSending.current = false;
    }
  }

  return (
    <div className={styles.composer} onKeyDown={press}>
      {trouble && <TroubleNotice trouble={trouble} />}
      <Late waiting={null}>
        <OtherDraft
          key={place}
          drafts={drafts}
          place={place}
          onTake={(text) => void takeApart(text).then(({ words: said, files: given }) => put(said, given))}
        />
      </Late>
      {slash !== undefined && (
        <Late>
          <TemplateList
            ref={templates}
            openKit={openKit}
            query={slash}
            onActive={setActive}
            onTaken={() => {
              put('', files.get());
              keep();
            }}
          />
        </Late>
      )}
      <div className={styles.box} data-closed={isClosed || undefined}>
        <Late waiting={<span className={styles.clip} />}>
          <Attachments key={place} files={files} engine={engine} isClosed={isClosed} onChange={hearFiles} />
        </Late>
        <TextField
          ref={field}
          label={words().message}
          placeholder={closedBecause ?? words().ask}
          multiline
          autoFocus={!isClosed && isFocusedAtStart()}
          disabled={isClosed}
          onChange={(text) => {
            asked.set(/^\/(?<query>.*)$/.exec(text)?.groups?.['query']);
            keep(text);
          }}
          {...(active && { choices: active })}
          onSubmit={() => void send()}
        />
        {isAnswering ? (
          <Button look="main" square aria-label={words().stop} onClick={onStop}>
            <StopIcon />
          </Button>
        ) : (
          <Button
            look="main"
            square
            aria-label={words().send}
            disabled={isEmpty || isClosed}
            onClick={() => void send()}
          >
            <SendIcon />
          </Button>
        )}
      </div>
    </div>
  );
}

/** Where it would not call up a keyboard on the screen. */
const isFocusedAtStart = (): boolean => matchMedia('(pointer: fine)').matches;
