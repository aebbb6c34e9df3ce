import { useEffect } from 'react';
import type { Store } from '../../shared/store.ts';
import { useStore } from '../../ui/use-store.ts';
import type { Turn } from '../../vault/records.ts';
import type { Stored } from '../use-conversations.ts';
import { showTurn } from './show-turn.ts';

/** A turn that was found, and by which terms. */
export interface FoundTurn {
  conversationId: string;
  turnId: string;
  terms: readonly string[];
}

/** Brings the found turn into sight as soon as its conversation is drawn. */
export function useFoundTurn(
  foundTurn: Store<FoundTurn | undefined>,
  openId: string | undefined,
  turns: Stored<Turn[]>,
): void {
  const found = useStore(foundTurn);
  useEffect(() => {
    if (!found || found.conversationId !== openId || turns.phase !== 'read') return;
    if (showTurn(found.turnId, found.terms)) foundTurn.set(undefined);
  }, [foundTurn, found, openId, turns]);
}
