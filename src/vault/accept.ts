import { openAll, open, seal, type Book, type Look } from './book.ts';
import { keepAside } from './keep-aside.ts';
import { sumOf } from './mark-sum.ts';
import { nameless } from './nameless.ts';
import type { Entry } from './pages.ts';
import type { RawRecord } from './raw-store.ts';
import type { Conversation, Turn } from './records.ts';
import { asideKey, conversationKey, pageKey, within } from './store-keys.ts';

/**
 * Takes what can be read as all that there is, and vouches for it from now on: because a person said so, not because it is
 * right. What cannot be read is set aside, under keys that nothing else looks at; nothing is deleted.
 * Turns whose conversation cannot be read get one without a title. All of it in one transaction.
 * @returns how many records were set aside
 */
export async function accept(book: Book): Promise<number> {
  let asideCount = 0;
  await book.change([within('conversation'), within('turn')], async (look) => {
    const [owners = [], turns = []] = look.records;
    const all = await Promise.all(
      [...new Set([...owners, ...turns].map(([[, id = '']]) => id))].map((id) =>
        acceptOne(
          look,
          id,
          owners.find(([key]) => key[1] === id),
          turns.filter(([key]) => key[1] === id),
        ),
      ),
    );
    const aside = all.flatMap((one) => one.aside);
    asideCount = aside.length;
    const pages = await makePages(
      look,
      all.flatMap(({ entry }) => entry ?? []),
    );
    return {
      deletes: [within('page'), ...aside.map(([key]) => key)],
      puts: [
        ...(await keepAside(
          look,
          aside.map(([key, stored]) => [asideKey(key), stored]),
        )),
        ...all.flatMap(({ puts }) => puts),
        ...pages.map(({ put }) => put),
      ],
      root: { ...look.root, pages: sumOf(pages.map(({ mark }) => mark)) },
    };
  });
  return asideCount;
}

interface Accepted {
  aside: RawRecord[];
  puts: RawRecord[];
  /** Only where it is sealed. */
  entry: Entry | undefined;
}

async function acceptOne(
  look: Look,
  id: string,
  record: RawRecord | undefined,
  records: readonly RawRecord[],
): Promise<Accepted> {
  const owner = record && (await open<Conversation>(look, record));
  const turns = await openAll<Turn>(look, records);
  const readable = new Set(turns.map(({ key }) => key.join()));
  const aside = records.filter(([key]) => !readable.has(key.join()));
  if (record && !owner) aside.push(record);
  if (!owner && turns.length === 0) return { aside, puts: [], entry: undefined };
  const value = owner?.value ?? nameless(id);
  const key = conversationKey(id);
  const isSealed = look.root.phase === 'on' || owner?.mark !== undefined;
  if (!look.dataKey || !isSealed) return { aside, puts: owner ? [] : [[key, value]], entry: undefined };
  const marks = turns.flatMap(({ mark }) => mark ?? []);
  const { put, mark } = await seal(look.dataKey, key, { value, turns: sumOf(marks) });
  return { aside, puts: [put], entry: { value, record: sumOf([mark]) } };
}

async function makePages({ dataKey }: Look, entries: readonly Entry[]): Promise<{ put: RawRecord; mark: string }[]> {
  if (!dataKey) return [];
  const byPage = Map.groupBy(entries, ({ value }) => pageKey(value.id).join());
  return await Promise.all(
    [...byPage.values()].map((value) => seal(dataKey, pageKey(value[0]?.value.id ?? ''), { value })),
  );
}
