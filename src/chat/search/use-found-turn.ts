import { useEffect } from 'react';
import type { Store } from '../../shared/store.ts';
import { useStore } from '../../ui/use-store.ts';
import type { Session } from '../session.ts';
import type { Stored } from '../stored.ts';
import type { Talk } from '../follow-talk.ts';

/** A turn that was found. */
export interface FoundTurn {
  conversationId: string;
  turnId: string;
  /** Brings it into sight. False where it is not drawn (yet). Handed over, so that the page can begin without it. */
  show: () => boolean;
}

/** Brings the found turn into sight as soon as its conversation is drawn. @returns its id, while it is still to be */
export function useFoundTurn(
  foundTurn: Store<FoundTurn | undefined>,
  openId: string | undefined,
  talk: Stored<Talk>,
  session: Pick<Session, 'draft' | 'show'>,
): string | undefined {
  const found = useStore(foundTurn);
  useEffect(() => {
    if (!found || found.conversationId !== openId || talk.phase !== 'read' || !talk.value.isWhole) return;
    const turn = talk.value.turns.find(({ id }) => id === found.turnId);
    if (found.show()) foundTurn.set(undefined);
    // On a branch that is not shown: once it is, this is called again. While an answer is written, its branch is.
    else if (turn && session.draft.get()?.conversationId !== openId) void session.show(turn);
  }, [foundTurn, found, openId, talk, session]);
  return found?.turnId;
}
