import { useEffect, useId, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { previewOf } from '../../assistants/blanks.ts';
import type { Shelf } from '../../assistants/kit.ts';
import { words } from '../../assistants/words.ts';
import { fold } from '../../vault/search/words.ts';
import styles from './Assistants.module.css';
import { useShelf, type OpenKit } from './use-shelf.ts';

export interface TemplateListProps {
  openKit: OpenKit;
  /** What was typed after the slash. */
  query: string;
  /** Hears which list there is, and what in it Enter would take. */
  onActive: (active: { listId: string; activeId: string | undefined } | undefined) => void;
  /** One was taken: it waits to be filled in. */
  onTaken: () => void;
  ref?: Ref<TemplateListHandle>;
}

export interface TemplateListHandle {
  /** Up or down by so many. */
  move(step: number): void;
  /** False where there is nothing to take. */
  take(): boolean;
}

/** Templates by a part of their names, over the message. The keys are the message field's. */
export function TemplateList({ openKit, query, onActive, onTaken, ref }: TemplateListProps) {
  const listId = useId();
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState({ query, index: 0 });
  const read = useShelf(openKit);
  const fitting = read.phase === 'read' ? fittingTemplates(read.shelf, query) : [];
  const index = active.query === query ? Math.min(active.index, fitting.length - 1) : 0;
  const idOf = (at: number): string => `${listId}-${at}`;
  const activeId = fitting.length > 0 ? idOf(index) : undefined;
  useEffect(() => {
    onActive(activeId === undefined ? undefined : { listId, activeId });
    return () => onActive(undefined);
  }, [listId, activeId, onActive]);

  function take(at: number): boolean {
    const template = fitting[at];
    if (read.phase !== 'read' || !template) return false;
    onTaken();
    read.kit.waiting.set(template);
    return true;
  }
  useImperativeHandle(ref, () => ({
    take: () => take(index),
    move(step) {
      if (fitting.length === 0) return;
      const next = (index + step + fitting.length) % fitting.length;
      setActive({ query, index: next });
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
    },
  }));

  // Who goes on writing words has begun a message with a slash, and looks for none.
  const isSought = fitting.length > 0 || !/\s/.test(query);
  if (read.phase !== 'read' || !isSought) return undefined;
  if (fitting.length === 0)
    return (
      <p role="status" className={styles.note}>
        {words().noTemplate}
      </p>
    );
  return (
    <ul ref={list} id={listId} role="listbox" aria-label={words().templates} className={styles.options}>
      {fitting.map(({ id, name, text }, at) => (
        <li
          key={id}
          id={idOf(at)}
          role="option"
          aria-selected={at === index}
          className={styles.option}
          // The field keeps the focus.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => take(at)}
        >
          <span>{name}</span>
          <span className={styles.start}>{previewOf(text)}</span>
        </li>
      ))}
    </ul>
  );
}

function fittingTemplates({ templates }: Shelf, query: string): Shelf['templates'] {
  const wanted = fold(query).split(/\s+/).filter(Boolean);
  return templates.filter(({ name }) => wanted.every((word) => fold(name).includes(word)));
}
