import { openAll, type Book } from './book.ts';
import { changePages } from './pages.ts';
import type { Conversation } from './records.ts';
import { conversationKey, within } from './store-keys.ts';

/** Removes these for good, with their turns and drafts, in one transaction. @returns their ids */
export async function erase(book: Book, isToGo: (conversation: Conversation) => boolean): Promise<string[]> {
  let goneIds: string[] = [];
  await book.change([within('conversation'), within('page')], async (look) => {
    const [records = [], pages = []] = look.records;
    const gone = (await openAll<Conversation>(look, records)).filter(({ value }) => isToGo(value));
    goneIds = gone.map(({ value }) => value.id);
    const listed = goneIds.map((id) => ({ id, value: undefined }));
    const sealed = gone.filter(({ mark }) => mark !== undefined);
    const changes = sealed.map(({ value: { id }, mark }) => ({ id, value: undefined, before: mark, now: undefined }));
    const { puts, deletes, root } = await changePages(look, pages, changes);
    const all = goneIds.flatMap((id) => [conversationKey(id), within('turn', id), within('draft', id)]);
    return { puts, deletes: [...deletes, ...all], root, listed };
  });
  return goneIds;
}
