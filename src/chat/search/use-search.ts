import { useEffect, useState } from 'react';
import type { Conversation, Turn } from '../../vault/records.ts';
import type { Search } from '../../vault/search/search.ts';
import { termsOf } from '../../vault/search/words.ts';
import { useStore } from '../../ui/use-store.ts';
import { excerptOf, type Excerpt } from './excerpt.ts';
import { findConversations } from './find-conversations.ts';

/** What was found for a query: for the one that is typed now, or still for the one before. */
export interface Found {
  query: string;
  terms: readonly string[];
  conversations: readonly Conversation[];
  /** For what is asked now, with all that is known by now. */
  isCurrent: boolean;
}

const none: readonly string[] = [];
const noneFound: readonly Conversation[] = [];

/** Searches again with every letter, and while the index is still growing. */
export function useSearch(search: Search, conversations: readonly Conversation[], query: string): Found {
  const [found, setFound] = useState({
    query: '',
    terms: none,
    conversations: noneFound,
    growth: undefined as unknown,
  });
  const state = useStore(search.state);
  const growth = state.phase === 'reading' ? Math.floor(state.doneCount / 500) : state.phase;
  useEffect(() => {
    let isCurrent = true;
    const terms = termsOf(query);
    if (terms.length > 0)
      search.find(query).then(
        (ids) =>
          isCurrent &&
          setFound({ query, terms, conversations: findConversations(conversations, terms, new Set(ids)), growth }),
        () => {}, // the vault was locked meanwhile: nothing of this is drawn any more
      );
    return () => {
      isCurrent = false;
    };
  }, [search, conversations, query, growth]);
  return { ...found, isCurrent: found.query === query && found.growth === growth };
}

/** The piece of a conversation in which the terms are. Undefined while it is looked for, and where only the title has them. */
export function useExcerpt(
  turnsOf: (id: string) => Promise<readonly Turn[]>,
  id: string,
  terms: readonly string[],
): Excerpt | undefined {
  const [excerpt, setExcerpt] = useState<Excerpt>();
  useEffect(() => {
    let isCurrent = true;
    turnsOf(id).then(
      (turns) => isCurrent && setExcerpt(excerptOf(turns, terms)),
      () => {}, // a conversation that cannot be read says so when it is opened
    );
    return () => {
      isCurrent = false;
    };
  }, [turnsOf, id, terms]);
  return excerpt;
}
