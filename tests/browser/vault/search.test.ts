import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { until } from '../../../src/shared/until.ts';
import { createSearch, type Search } from '../../../src/vault/search/search.ts';
import { createVault, type Vault } from '../../../src/vault/vault.ts';
import { makeAnswer, makeConversation, makeQuestion } from '../../support/conversations.ts';
import { findText } from '../../support/find-text.ts';
import { forgetEverything, readRaw, writeRaw } from '../../support/storage.ts';

const passphrase = 'tide moon harbour lantern';
const vault = createVault();

beforeAll(async () => {
  await forgetEverything();
  await keep('a', 'Why does the Xylotide rise?', 'The moon pulls the water.');
  await keep('b', 'What is a xylophone?', 'It is played with mallets.');
});

async function keep(id: string, question: string, answer: string): Promise<void> {
  const turn = makeQuestion(id, question);
  await vault.putTurn(turn, makeConversation({ id, title: '' }));
  await vault.putTurn(makeAnswer(id, { text: answer, createdAtMs: turn.createdAtMs + 1 }));
}

const isReady = (search: Search): Promise<unknown> =>
  until(search.state, ({ phase }) => phase === 'ready', AbortSignal.timeout(20_000));

/** A search as another visit has it: it knows what is stored and nothing else. */
async function openSearch(of: Vault = vault): Promise<Search> {
  const search = createSearch(of);
  onTestFinished(() => end(search));
  search.open();
  await isReady(search);
  return search;
}

/** Ends it, and waits until the next one may store pages. */
async function end(search: Search): Promise<void> {
  search.close();
  await navigator.locks.request('airlock-search', () => {});
}

const find = async (search: Search, query: string): Promise<string[]> => (await search.find(query)).toSorted();
const pages = async (): Promise<[string, unknown][]> =>
  [...(await readRaw('airlock-vault', 'records'))].filter(([key]) => key.startsWith('["search"'));

test('what was kept before is found, and so is what is written later and changed', async () => {
  const search = await openSearch();
  expect(await find(search, 'xylo')).toEqual(['a', 'b']);
  expect(await find(search, 'MOON xylotide')).toEqual(['a']);
  await keep('c', 'Where is the xylem?', 'In a plant.');
  await expect.poll(() => find(search, 'xylem'), { timeout: 10_000 }).toEqual(['c']);
  await vault.changeConversation('c', (current) => ({ ...current, deletedAtMs: 1 }));
  await expect.poll(() => find(search, 'xylem'), { timeout: 10_000 }).toEqual([]);
});

test('the index is kept: another visit reads no conversation again', async () => {
  await end(await openSearch());
  expect(await pages()).toHaveLength(1);
  let readCount = 0;
  const counting: Vault = { ...vault, listTurns: (id) => ((readCount += 1), vault.listTurns(id)) };
  const search = await openSearch(counting);
  expect(await find(search, 'mallet')).toEqual(['b']);
  expect(readCount).toBe(0);
});

test('a page that is gone or damaged is made anew', async () => {
  for (const value of [undefined, { version: 1, number: 0, held: 'nonsense' }]) {
    await writeRaw('airlock-vault', 'records', new Map([['["search","000000"]', value]]));
    const search = await openSearch();
    expect(await find(search, 'xylo')).toEqual(['a', 'b']);
    await end(search);
    expect(await pages()).toHaveLength(1);
  }
});

test('while a passphrase is set nothing of it can be read in the store, before and after searching', async () => {
  expect(await findText(['xylotide', 'mallets'])).not.toEqual([]); // else it is looked for in the wrong place
  await vault.custody.turnOn(passphrase);
  const words = ['xylotide', 'Xylotide', 'mallets', 'pulls'];
  expect(await findText(words)).toEqual([]);
  const search = await openSearch();
  expect(await find(search, 'xylotide')).toEqual(['a']);
  expect(await pages()).toHaveLength(1);
  expect((await pages())[0]?.[1]).toBeInstanceOf(Uint8Array);
  expect(await findText(words)).toEqual([]);

  await vault.custody.lock('everywhere');
  expect(search.state.get().phase).toBe('closed');
  expect(await search.find('xylotide')).toEqual([]);
  await vault.custody.unlock(passphrase);
  await isReady(search);
  expect(await find(search, 'xylotide')).toEqual(['a']);

  await vault.custody.turnOff(passphrase);
  expect((await pages()).filter(([, value]) => value instanceof Uint8Array)).toEqual([]);
  await isReady(search);
  expect(await find(search, 'xylotide')).toEqual(['a']);
});
