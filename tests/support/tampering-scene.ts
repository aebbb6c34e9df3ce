import { createKitStore } from '../../src/vault/kit/kit-store.ts';
import { findFate, leaveMark } from '../../src/vault/kept-mark.ts';
import { fitsMark } from '../../src/vault/keep-mark.ts';
import { createRawStore } from '../../src/vault/raw-store.ts';
import { createSearchPages } from '../../src/vault/search/search-pages.ts';
import { pageKey } from '../../src/vault/store-keys.ts';
import { createVault, type Vault } from '../../src/vault/vault.ts';
import { makeConversation, makeQuestion } from './conversations.ts';
import { forgetEverything, readRaw, removeSealedMark, writeRaw } from './storage.ts';
import { replaceRecords, type Records, type Sources } from './tampering.ts';

/** Stores with every kind of record, to be tampered with. */

const id = 'm';
export const ownWord = 'Eigenwort';
export const foreignWord = 'Fremdwort';
export const openWord = 'Klarwort';
export const typedWord = 'Tippwort';
export const passphrase = 'a canary in a coal mine';
export const raw = createRawStore();

export const keys: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['vault'],
    ['root'],
    ['front'],
    pageKey(id),
    ['search', '000000'],
    ['conversation', id],
    ['turn', id, 't1'],
    ['draft', 'new'],
    ['kit', 'k1'],
    ['tries'],
    ['kept'],
    ['before', 'turn', id, 't1'],
    ['staged', 'turn', id, 't1'],
    ['aside', 'turn', id, 't1'],
  ].map((key) => [key[0], JSON.stringify(key)]),
);

export const read = (): Promise<Map<string, unknown>> => readRaw('airlock-vault', 'records');

async function fill(vault: Vault, word: string, round: number): Promise<void> {
  const text = `${word} ${round}`;
  const { inside } = vault;
  if (round === 1)
    await vault.addConversations(
      Array.from({ length: 130 }, (_, index) => {
        const one = index === 64 ? id : `${index < 64 ? 'a' : 'z'}${index}`;
        const turns = ['t1', 't2'].map((turnId) =>
          Object.assign(makeQuestion(one, `${text} ${turnId}`, 1), { id: turnId }),
        );
        return { conversation: makeConversation({ id: one, title: text, updatedAtMs: index }), turns };
      }),
    );
  await vault.putTurn({ ...makeQuestion(id, text, 1), id: 't1' });
  await vault.changeConversation(id, (current) => ({ ...current, title: text }));
  for (const place of ['new', 'z100']) await vault.drafts.put(place, `${text} ${place}`);
  const common = { version: 1, kind: 'template', name: text, text, changedAtMs: round } as const;
  await createKitStore(inside).put(
    ['k1', 'k2'].map((kitId) => Object.assign({}, common, { id: kitId, name: `${text} ${kitId}` })),
  );
  for (const number of [0, 1])
    await createSearchPages(inside.book, raw).keep({
      version: 2,
      number,
      held: [{ id, updatedAtMs: round, isUnfinished: false }],
      words: `\n${text.toLowerCase().split(' ')[0]} 1\n`,
    });
  await raw.update(['tries'], () => ({ failedCount: round, lastMs: 0 }));
  await leaveMark(raw);
  await vault.listConversations(); // makes the front
  while (!(await vault.listFirst())) await new Promise((resolve) => setTimeout(resolve, 20));
  const all = await read();
  const turn = all.get(keys['turn']!);
  await writeRaw(
    'airlock-vault',
    'records',
    new Map(['before', 'staged', 'aside'].map((kind): [string, unknown] => [keys[kind]!, turn])),
  );
}

async function makeStore(word: string, own?: string): Promise<{ vault: Vault; older: Records; now: Records }> {
  await forgetEverything();
  const vault = createVault();
  if (own !== undefined) await vault.custody.turnOn(own);
  await fill(vault, word, 1);
  const older = await read();
  if (own !== undefined) await vault.custody.changePassphrase(own, `${own}, changed`);
  await fill(vault, word, 2);
  return { vault, older, now: await read() };
}

export interface Store {
  sources: Sources;
  vault: Vault;
  isSealed: boolean;
}

/** A store with a passphrase and one without, each with every kind of record, and what may be put into them. */
export async function makeStores(): Promise<{ sealed: Store; open: Store }> {
  const foreign = (await makeStore(foreignWord, 'another passphrase')).now;
  const inOpen = await makeStore(openWord);
  const own = await makeStore(ownWord, passphrase);
  return {
    sealed: {
      vault: own.vault,
      isSealed: true,
      sources: { now: own.now, older: own.older, foreign, otherForm: inOpen.now },
    },
    open: {
      vault: inOpen.vault,
      isSealed: false,
      sources: { now: inOpen.now, older: inOpen.older, foreign, otherForm: own.now },
    },
  };
}

/** The store as it is, with the mark that belongs to it. */
export async function reset({ isSealed, sources: { now } }: Store): Promise<void> {
  await replaceRecords(now);
  await removeSealedMark();
  if (isSealed && !(await fitsMark(raw))) throw new Error('The header is its own.');
}

/** What a person would see of each kind. */
export async function look(vault: Vault): Promise<Record<string, string>> {
  const pages: unknown[] = [];
  for await (const page of createSearchPages(vault.inside.book, raw).read()) pages.push(page);
  return {
    front: JSON.stringify(await vault.listFirst()),
    search: JSON.stringify(pages),
    draft: (await vault.drafts.get('new')) + (await vault.drafts.get('z100')),
    kit: JSON.stringify(await createKitStore(vault.inside).list()),
    kept: await findFate(raw),
    list: JSON.stringify((await vault.listConversations()).toSorted((one, other) => (one.id < other.id ? -1 : 1))),
    turns: JSON.stringify(await vault.listTurns(id)),
  };
}

/** Tries every way to write. @returns the names of what refused */
export async function write(vault: Vault): Promise<string[]> {
  const conversation = makeConversation({ title: typedWord });
  const tries = [
    () => vault.putTurn(makeQuestion(conversation.id, typedWord), conversation),
    () => vault.drafts.put('new', typedWord),
    () => createKitStore(vault.inside).put([{ ...template, text: typedWord }]),
    () => createSearchPages(vault.inside.book, raw).keep({ version: 2, number: 7, held: [], words: typedWord }),
    () => vault.addConversations([{ conversation: makeConversation({ id: 'n', title: typedWord }), turns: [] }]),
  ];
  const names: string[] = [];
  for (const one of tries) await one().catch(({ name }: Error) => names.push(name));
  return names;
}
const template = { version: 1, kind: 'template', id: 'k9', name: 'k9', changedAtMs: 1 } as const;
