import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from '../ui/use-store.ts';
import type { ConversationModel } from '../vault/records.ts';
import { Closed } from './closed.ts';
import type { Drafts } from './drafts.ts';
import { EditDrafts } from './edit-drafts.ts';
import type { Talk } from './follow-talk.ts';
import type { Session } from './session.ts';
import styles from './Transcript.module.css';
import { growTree } from './tree.ts';
import { words } from './turn-words.ts';
import { Answer, Question } from './Turns.tsx';
import { useDrawnPart } from './use-drawn-part.ts';

export interface TranscriptProps {
  talk: Talk;
  /** The turn that is looked for and to be drawn at once. */
  soughtId: string | undefined;
  session: Session;
  /** Where the new wording of a question is kept. */
  drafts?: Drafts;
  /** Nothing can be asked now. */
  isClosed: boolean;
  /** Those that can write another answer. */
  listModels: () => Promise<readonly ConversationModel[]>;
}

/**
 * The shown branch of a conversation. Follows a growing answer unless the reader has scrolled away from its end.
 */
export function Transcript({ talk, soughtId, session, drafts, isClosed, listModels }: TranscriptProps) {
  const draftTurn = useStore(session.draft);
  const models = useModels(listModels);
  const { turns, leafId, isWhole } = talk;
  const tree = useMemo(() => growTree(turns), [turns]);
  // What is being written here is seen here, whatever another tab shows meanwhile.
  const shownId = turns.some(({ id }) => id === draftTurn?.id) ? draftTurn?.id : leafId;
  const branch = useMemo(() => tree.branchThrough(shownId).slice(isWhole ? 0 : 1), [tree, shownId, isWhole]);
  const list = useRef<HTMLOListElement>(null);
  const soughtIndex = soughtId === undefined ? -1 : branch.findIndex(({ turn }) => turn.id === soughtId);
  const { above, below } = useDrawnPart(list, branch.length, isWhole, soughtIndex);
  const isEndDrawn = below === 0;

  const end = useRef<HTMLLIElement>(null);
  const isAtEnd = useRef(true);
  useEffect(() => {
    // What is drawn by and by is not followed.
    isAtEnd.current &&= isEndDrawn;
    if (!end.current || !isEndDrawn) return;
    const observer = new IntersectionObserver(([entry]) => (isAtEnd.current = entry?.isIntersecting ?? true), {
      rootMargin: '80px',
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [isEndDrawn]);
  useLayoutEffect(() => {
    if (isAtEnd.current) end.current?.scrollIntoView({ block: 'end' });
  }, [branch, draftTurn]);

  return (
    <Closed value={isClosed}>
      <EditDrafts value={drafts}>
        <ol
          ref={list}
          className={styles.transcript}
          aria-label={words().conversation}
          data-closed={isClosed || undefined}
        >
          {branch.slice(above, branch.length - below).map(({ turn, siblings }) => {
            // The same for all siblings: the arrow that was pressed stays, and with it the focus.
            const key = siblings[0]?.id;
            if (turn.role === 'user') return <Question key={key} turn={turn} siblings={siblings} session={session} />;
            const isOurs = draftTurn?.id === turn.id;
            return (
              <Answer
                key={key}
                turn={isOurs ? draftTurn : turn}
                siblings={siblings}
                session={session}
                models={models}
                isOurs={isOurs}
              />
            );
          })}
          <li ref={end} className={styles.end} aria-hidden="true" />
        </ol>
      </EditDrafts>
    </Closed>
  );
}

function useModels(listModels: TranscriptProps['listModels']): readonly ConversationModel[] {
  const [models, setModels] = useState<readonly ConversationModel[]>([]);
  useEffect(() => {
    let isCurrent = true;
    // Where they cannot be listed, none is offered.
    listModels().then(
      (listed) => isCurrent && setModels(listed),
      () => {},
    );
    return () => {
      isCurrent = false;
    };
  }, [listModels]);
  return models;
}
