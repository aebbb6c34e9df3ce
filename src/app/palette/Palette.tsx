import { useEffect, useEffectEvent, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { showTurn } from '../../chat/search/show-turn.ts';
import type { FoundTurn } from '../../chat/search/use-found-turn.ts';
import { useSearch } from '../../chat/search/use-search.ts';
import { useConversations } from '../../chat/use-conversations.ts';
import { formatNumber } from '../../shared/format.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useStore } from '../../ui/use-store.ts';
import type { Conversation, Turn } from '../../vault/records.ts';
import type { Search, SearchState } from '../../vault/search/search.ts';
import { termsOf } from '../../vault/search/words.ts';
import type { Vault } from '../../vault/vault.ts';
import { commandsFor, type Command } from './command.ts';
import { Keys } from './Keys.tsx';
import styles from './Palette.module.css';
import { ResultLine } from './ResultLine.tsx';
import { keysOf } from './shortcuts.ts';
import { words } from './words.ts';

export interface PaletteProps {
  vault: Vault;
  search: Search;
  commands: readonly Command[];
  /** Those that have to be read first. */
  moreCommands: () => Promise<readonly Command[]>;
  /** Opens a conversation, at the turn that was found. */
  onOpen: (id: string, found?: Pick<FoundTurn, 'turnId' | 'show'>) => void;
  onClose: () => void;
}

/** As many as are looked into for each letter that is typed. */
const mostShown = 20;
const mostRecent = 5;
const none: readonly Conversation[] = [];

/** Finds what is kept, and what can be done, by a few letters. */
export function Palette({ vault, search, commands, moreCommands, onOpen, onClose }: PaletteProps) {
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const state = useStore(search.state);
  const stored = useConversations(vault);
  const conversations = stored.phase === 'read' ? stored.value : none;
  const found = useSearch(search, conversations, query);
  const turnsOf = useMemo(() => readOnce(vault), [vault]);
  useEffect(() => search.open(), [search]);
  const [more, setMore] = useState<readonly Command[]>([]);
  const read = useEffectEvent(moreCommands);
  useEffect(() => {
    // What cannot be read cannot be called either.
    read().then(setMore, () => {});
  }, []);

  const terms = useMemo(() => termsOf(query), [query]);
  // Signs alone are no words: not everything is found then, but nothing.
  const isWordless = terms.length === 0 && query.trim() !== '';
  const fitting = isWordless ? [] : commandsFor([...commands, ...more], terms);
  const shown = isWordless
    ? none
    : terms.length === 0
      ? conversations.slice(0, mostRecent)
      : found.conversations.slice(0, mostShown);
  const count = shown.length + fitting.length;
  const activeIndex = Math.min(active, count - 1);
  const idOf = (index: number): string => `${listId}-${index}`;
  // Before the index and the list are read nothing has been found yet, whatever was asked.
  const isOpening = stored.phase === 'reading' || (state.phase === 'reading' && state.totalCount === 0);
  const isFresh = terms.length === 0 || (found.isCurrent && !isOpening);
  const entered = useRef<string>(undefined);
  const choose = (): void => (list.current?.children[activeIndex] as HTMLElement | undefined)?.click();
  const chooseWhatWasEntered = useEffectEvent(() => {
    const isMeant = entered.current === query;
    entered.current = undefined;
    if (isMeant) choose();
  });
  useEffect(() => {
    if (isFresh) chooseWhatWasEntered();
  }, [isFresh, query]);

  function move(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || count === 0) return;
    event.preventDefault();
    const next = (activeIndex + step + count) % count;
    setActive(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  }
  function run(command: Command): void {
    onClose();
    command.run();
  }

  return (
    <Dialog title={words().title} onClose={onClose}>
      <div onKeyDown={move}>
        <TextField
          label={words().label}
          placeholder={words().placeholder}
          autoFocus
          choices={{ listId, activeId: count > 0 ? idOf(activeIndex) : undefined }}
          onChange={(text) => {
            setQuery(text);
            setActive(0);
          }}
          onSubmit={() => {
            if (isFresh) choose();
            // What stands there may still be of fewer letters.
            else entered.current = query;
          }}
        />
      </div>
      <ul ref={list} id={listId} role="listbox" aria-label={words().found} className={styles.list}>
        {shown.map((conversation, index) => (
          <ResultLine
            key={conversation.id}
            id={idOf(index)}
            conversation={conversation}
            terms={terms.length === 0 ? terms : found.terms}
            isActive={index === activeIndex}
            turnsOf={turnsOf}
            onOpen={(turnId) => {
              onClose();
              onOpen(
                conversation.id,
                turnId === undefined ? undefined : { turnId, show: () => showTurn(turnId, found.terms) },
              );
            }}
          />
        ))}
        {fitting.map((command, index) => (
          <li
            key={command.name}
            id={idOf(shown.length + index)}
            role="option"
            aria-selected={shown.length + index === activeIndex}
            className={styles.line}
            onClick={() => run(command)}
          >
            <span className={styles.name}>{command.name}</span>
            {command.shortcut && <Keys keys={keysOf(command.shortcut)} />}
          </li>
        ))}
      </ul>
      <p role="status" className={styles.note}>
        {isWordless
          ? words().noWords
          : statusWords(state, terms.length > 0 && found.query === query ? found.conversations.length : undefined)}
      </p>
    </Dialog>
  );
}

/** The turns of each conversation, read at most once as long as the palette is open. */
function readOnce(vault: Pick<Vault, 'listTurns'>): (id: string) => Promise<readonly Turn[]> {
  const read = new Map<string, Promise<readonly Turn[]>>();
  return (id) => {
    const turns = read.get(id) ?? vault.listTurns(id);
    read.set(id, turns);
    return turns;
  };
}

function statusWords(state: SearchState, foundCount: number | undefined): string {
  const found = foundCount === undefined ? '' : foundWords(foundCount);
  if (state.phase !== 'reading') return found;
  if (state.totalCount === 0) return `${found} ${words().opening}`;
  return `${found} ${words().reading(formatNumber(state.doneCount), formatNumber(state.totalCount))}`;
}

function foundWords(count: number): string {
  if (count === 0) return words().nothing;
  return count > mostShown ? words().foundInMany(count, formatNumber(mostShown)) : words().foundIn(count);
}
