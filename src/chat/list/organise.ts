import type { Conversation } from '../../vault/records.ts';

/** What a person does with a conversation in the list. Each gives the conversation as it is then. */

export function withPin(conversation: Conversation, pinnedAtMs: number | undefined): Conversation {
  return withOptional(conversation, 'pinnedAtMs', pinnedAtMs);
}

/** What is put away is not pinned any more: it would stand first in a list where nobody looks. */
export function withArchive(conversation: Conversation, archivedAtMs: number | undefined): Conversation {
  const changed = withOptional(conversation, 'archivedAtMs', archivedAtMs);
  return archivedAtMs === undefined ? changed : withPin(changed, undefined);
}

export function withDeletion(conversation: Conversation, deletedAtMs: number | undefined): Conversation {
  return withOptional(conversation, 'deletedAtMs', deletedAtMs);
}

export function withTags(conversation: Conversation, tags: readonly string[]): Conversation {
  return withOptional(conversation, 'tags', tags.length > 0 ? [...tags] : undefined);
}

function withOptional<K extends 'pinnedAtMs' | 'archivedAtMs' | 'deletedAtMs' | 'tags'>(
  conversation: Conversation,
  field: K,
  value: Conversation[K] | undefined,
): Conversation {
  const changed = { ...conversation };
  if (value === undefined) delete changed[field];
  else changed[field] = value;
  return changed;
}
