import {
  BlobReader,
  BlobWriter,
  TextReader,
  TextWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import chatgpt from '../../fixtures/takeout/chatgpt.json?raw';
import claude from '../../fixtures/takeout/claude.json?raw';
import { createBringIn, type BringIn } from '../../../src/settings/takeout/bring-in.ts';
import { saveCopy } from '../../../src/settings/takeout/save-copy.ts';
import { speak } from '../../../src/shared/words.ts';
import { nextTask } from '../../../src/shared/next-task.ts';
import { createTakeout } from '../../../src/takeout/takeout.ts';
import { createVault, type Vault } from '../../../src/vault/vault.ts';
import type { WholeConversation } from '../../../src/vault/whole-conversation.ts';
import { takeoutThread } from '../../../src/words/takeout-thread.ts';
import { findText } from '../../support/find-text.ts';
import { forgetEverything } from '../../support/storage.ts';

let vault: Vault;
beforeEach(async () => {
  await forgetEverything();
  vault = createVault();
});
afterEach(() => speak('en', {}));

const takeout = createTakeout();
const never = new AbortController().signal;

async function zipOf(files: Record<string, string>, name: string): Promise<File> {
  const archive = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
  for (const [path, text] of Object.entries(files)) await archive.add(path, new TextReader(text));
  return new File([await archive.close()], name);
}

async function bring(file: File, into = vault): Promise<BringIn> {
  const run = createBringIn({ takeout, vault: into });
  await run.look(file);
  await run.take();
  return run;
}

async function allOf(from: Vault): Promise<WholeConversation[]> {
  const conversations = (await from.listConversations()).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return await Promise.all(
    conversations.map(async (conversation) => ({ conversation, turns: await from.listTurns(conversation.id) })),
  );
}

async function exported(format: 'json' | 'page'): Promise<File> {
  const made = await saveCopy({ takeout, vault }, { format, conversationId: undefined }, never, () => {});
  return new File([made.blob], made.name);
}

test('an archive is looked through before anything is written, then taken, and bringing it again adds nothing', async () => {
  const file = await zipOf({ 'chat.html': '<p>', 'user.json': '{}', 'conversations.json': chatgpt }, 'export.zip');
  const run = createBringIn({ takeout, vault });
  await run.look(file);
  expect(run.state.get()).toMatchObject({
    phase: 'read',
    hereAlready: 0,
    report: {
      sources: ['chatgpt'],
      conversations: [{ title: 'Lighthouse at Ness Point', turns: 6, left: { picture: 1, tool: 1, instructions: 1 } }],
      refusedCount: 1,
      refused: [{ title: 'Never asked', why: 'empty' }],
      otherFiles: 2,
      isCutOff: false,
    },
  });
  expect(await vault.listConversations()).toEqual([]);
  await run.take();
  expect(run.state.get()).toEqual({ phase: 'taken', addedCount: 1, isWhole: true });
  const first = await allOf(vault);
  expect(first[0]?.turns).toHaveLength(6);

  const again = createBringIn({ takeout, vault });
  await again.look(file);
  expect(again.state.get()).toMatchObject({ phase: 'read', hereAlready: 1 });
  await again.take();
  expect(again.state.get()).toMatchObject({ phase: 'taken', addedCount: 0 });
  expect(await allOf(vault)).toEqual(first);
});

test('what is exported and brought into an empty vault is the same, record for record', async () => {
  await bring(new File([chatgpt], 'conversations.json'));
  await bring(new File([claude], 'conversations.json'));
  const before = await allOf(vault);
  expect(before).toHaveLength(3);
  const file = await exported('json');
  await forgetEverything();
  vault = createVault();
  expect(await allOf(vault)).toEqual([]);
  await bring(file);
  expect(await allOf(vault)).toEqual(before);
});

test('the readable forms come as an archive with a file for each', async () => {
  await bring(new File([claude], 'conversations.json'));
  const entries = await new ZipReader(new BlobReader(await exported('page'))).getEntries();
  expect(entries.map(({ filename }) => filename).toSorted()).toEqual([
    '2024-01-01 An old one without blocks.html',
    '2025-02-03 Bread without a scale.html',
  ]);
});

test('the thread writes in the language of the page: what it brings, and what it saves to be read', async () => {
  speak('de', {});
  const said = takeoutThread.de;
  await bring(new File([chatgpt], 'conversations.json'));
  const [whole] = await allOf(vault);
  expect(whole?.turns[0]?.text).toContain(said.notes.picture);
  const archive = await exported('page');
  expect(archive.name).toContain(said.fileName);
  const [entry] = await new ZipReader(new BlobReader(archive)).getEntries();
  if (!entry || entry.directory) throw new Error('No page.');
  const page = new DOMParser().parseFromString(await entry.getData(new TextWriter()), 'text/html');
  expect([page.documentElement.lang, page.documentElement.dir]).toEqual(['de', 'ltr']);
  expect(page.querySelector('h2 bdi')?.textContent).toBe(said.you);
  expect(page.querySelector('header')?.textContent).toContain(said.otherBranches(2));
});

test('one that was changed here stays as it is; one that was deleted comes back', async () => {
  const file = new File([claude], 'conversations.json');
  await bring(file);
  const [kept, deleted] = await vault.listConversations();
  await vault.changeConversation(kept?.id ?? '', (current) => ({ ...current, title: 'Mine' }));
  await vault.changeConversation(deleted?.id ?? '', (current) => ({ ...current, deletedAtMs: 1 }));
  const run = await bring(file);
  expect(run.state.get()).toMatchObject({ phase: 'taken', addedCount: 1 });
  expect((await vault.listConversations()).map(({ title }) => title)).toContain('Mine');
  expect(await vault.listTurns(deleted?.id ?? '')).not.toEqual([]);
});

/** A file with many conversations, each of two messages. */
function manyConversations(count: number): File {
  const messages = [
    { uuid: 'q', text: 'How are you?', sender: 'human', created_at: '2025-01-01T00:00:00Z' },
    { uuid: 'a', text: 'Very well.', sender: 'assistant', created_at: '2025-01-01T00:00:01Z' },
  ];
  const conversations = Array.from({ length: count }, (_, index) => ({
    uuid: `c${index}`,
    name: `No. ${index}`,
    chat_messages: messages,
  }));
  return new File([JSON.stringify(conversations)], 'conversations.json');
}

test('stopped in the middle, each conversation that is there is whole, and the rest comes with the next try', async () => {
  const file = manyConversations(120);
  const run = createBringIn({ takeout, vault });
  await run.look(file);
  run.state.subscribe(() => {
    const state = run.state.get();
    if (state.phase === 'taking' && state.doneCount > 0) run.stop();
  });
  await run.take();
  expect(run.state.get()).toMatchObject({ phase: 'taken', isWhole: false });
  const part = await allOf(vault);
  expect(part.length).toBeGreaterThan(0);
  expect(part.length).toBeLessThan(120);
  for (const { turns } of part) expect(turns).toHaveLength(2);
  await bring(file);
  expect(await vault.listConversations()).toHaveLength(120);
});

test('a store that refuses takes nothing of the batch, and says what came before', async () => {
  const file = manyConversations(60);
  let batches = 0;
  const full: Pick<Vault, 'listConversations' | 'addConversations'> = {
    listConversations: vault.listConversations,
    async addConversations(wholes) {
      batches += 1;
      if (batches < 2) return await vault.addConversations(wholes);
      // What IndexedDB cannot store ends the transaction that it is in.
      const [first, ...rest] = wholes;
      const broken = { ...first, turns: [{ ...first?.turns[0], text: (() => {}) as unknown as string }] };
      return await vault.addConversations([...rest, broken as WholeConversation]);
    },
  };
  const run = createBringIn({ takeout, vault: full });
  await run.look(file);
  await run.take();
  expect(run.state.get()).toMatchObject({ phase: 'failed', addedCount: 25, trouble: { name: 'StorageFailed' } });
  expect(await vault.listConversations()).toHaveLength(25);
});

test('a file that ends in its middle is taken as far as it goes, and says so', async () => {
  const run = createBringIn({ takeout, vault });
  await run.look(new File([claude.slice(0, claude.indexOf('"d-1"'))], 'conversations.json'));
  expect(run.state.get()).toMatchObject({ phase: 'read', report: { isCutOff: true, conversations: [{ turns: 3 }] } });
});

test('200 MB are read in a thread of their own, one conversation after the other', async () => {
  const filler = JSON.stringify({ uuid: 'x', text: 'lorem ipsum '.repeat(80_000), sender: 'human' });
  const pieces = Array.from(
    { length: 200 },
    (_, index) => `${index === 0 ? '[' : ','}{"uuid":"c${index}","chat_messages":[${filler}]}`,
  );
  const file = new File([...pieces, ']'], 'conversations.json');
  expect(file.size).toBeGreaterThan(190_000_000);
  const look = { isDone: false };
  const reading = takeout.look(file, never, () => {}).finally(() => (look.isDone = true));
  let turns = 0;
  for (; !look.isDone; turns += 1) await nextTask();
  expect((await reading).conversations).toHaveLength(200);
  // The page's own thread had its turns meanwhile.
  expect(turns).toBeGreaterThan(200);
});

describe('with a passphrase set', () => {
  const passphrase = 'three gulls on a breakwater';
  const canaries = ['quokkastair', 'Lighthouse at Ness', 'Twelve flights', 'made-up-4'];

  test('(without one the same words are found, so that they can be found at all)', async () => {
    await bring(new File([chatgpt], 'conversations.json'));
    expect((await findText(canaries)).length).toBeGreaterThan(2);
  });

  test('what is brought is kept sealed, and no word of it lies in the open', async () => {
    await vault.custody.turnOn(passphrase);
    await bring(new File([chatgpt], 'conversations.json'));
    expect((await allOf(vault))[0]?.turns).toHaveLength(6);
    expect(vault.altered.get()).toEqual([]);
    expect(await findText(canaries)).toEqual([]);
    const file = await exported('json');
    for (const canary of canaries) expect(await file.text()).toContain(canary);
    expect(await findText(canaries)).toEqual([]);

    await vault.custody.lock('everywhere');
    const run = createBringIn({ takeout, vault });
    await run.look(file);
    expect(run.state.get()).toMatchObject({ phase: 'failed', trouble: { name: 'VaultLocked' } });
  });
});
