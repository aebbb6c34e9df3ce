import type { Conversation } from '../../vault/records.ts';

/** Which conversations the list shows. */
export type ListView = { kind: 'all' } | { kind: 'archive' } | { kind: 'tag'; tag: string };

/** What is in the archive is seen there, and under its tags. */
export function isInView({ archivedAtMs, tags }: Conversation, view: ListView): boolean {
  if (view.kind === 'tag') return tags?.includes(view.tag) ?? false;
  return (archivedAtMs !== undefined) === (view.kind === 'archive');
}
