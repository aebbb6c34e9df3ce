import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createVault, type Vault } from '../../../src/vault/vault.ts';
import { makeAnswer, makeConversation, makeQuestion } from '../../support/conversations.ts';
import { findText } from '../../support/find-text.ts';
import { forgetEverything, readRaw } from '../../support/storage.ts';

beforeEach(forgetEverything);

const passphrase = 'a canary in a coal mine';
const canary = {
  title: 'Kanarienvogel title',
  question: 'Kanarienvogel question 漢字',
  answer: 'Kanarienvogel answer',
  file: 'Kanarienvogel.gguf',
  draft: 'Kanarienvogel draft',
};
const words = ['Kanarienvogel', ...Object.values(canary), passphrase];

/** A conversation with the canary in each place that has text in it. */
async function keepCanary(vault: Vault): Promise<string> {
  const conversation = makeConversation({ title: canary.title });
  await vault.putTurn(makeQuestion(conversation.id, canary.question, 1000), conversation);
  const trouble = { name: 'ModelFileCorrupt', detail: { file: canary.file } } as const;
  await vault.putTurn(
    makeAnswer(conversation.id, { text: canary.answer, createdAtMs: 2000, outcome: 'failed', trouble }),
  );
  await vault.drafts.put(conversation.id, canary.draft);
  return conversation.id;
}

async function expectCanary(vault: Vault, id: string): Promise<void> {
  expect((await vault.listConversations()).map(({ title }) => title)).toContain(canary.title);
  const [question, answer] = await vault.listTurns(id);
  expect([question?.text, answer?.text]).toEqual([canary.question, canary.answer]);
  expect(answer).toMatchObject({ trouble: { detail: { file: canary.file } } });
  expect(await vault.drafts.get(id)).toBe(canary.draft);
  expect(vault.altered.get()).toEqual([]);
}

const phaseOf = ({ custody }: Vault): string => custody.state.get().phase;

async function untilPhase(vault: Vault, phase: string): Promise<void> {
  await vi.waitFor(() => expect(phaseOf(vault)).toBe(phase), { timeout: 20_000 });
}

const rawRecords = (): Promise<Map<string, unknown>> => readRaw('airlock-vault', 'records');

describe('without a passphrase', () => {
  test('the search for the canary finds it, so that it can find it at all', async () => {
    const vault = createVault();
    const id = await keepCanary(vault);
    expect(phaseOf(vault)).toBe('off');
    const places = await findText(words);
    expect(places).toContain(`airlock-vault/records/["conversation","${id}"]`);
    expect(places.filter((place) => place.includes('"turn"'))).toHaveLength(2);
    expect(places).toContain(`airlock-vault/records/["draft","${id}"]`);
  });
});

describe('with a passphrase', () => {
  test('nothing that was kept before can be read on the disk, and all of it in the app', async () => {
    const vault = createVault();
    const id = await keepCanary(vault);
    await vault.custody.turnOn(passphrase);
    expect(phaseOf(vault)).toBe('unlocked');
    expect(await findText(words)).toEqual([]);
    await expectCanary(vault, id);
  });

  test('nothing that is written later can, streamed, changed, deleted or renamed', async () => {
    const vault = createVault();
    await vault.custody.turnOn(passphrase);
    const id = await keepCanary(vault);
    await expectCanary(vault, id);
    const answer = makeAnswer(id, { createdAtMs: 3000, outcome: 'writing' });
    for (let length = 1; length <= canary.answer.length; length += 4) {
      await vault.putTurn({ ...answer, text: canary.answer.slice(0, length) });
      expect(await findText(words)).toEqual([]);
    }
    await vault.changeConversation(id, (current) => ({ ...current, title: `${canary.title} again` }));
    expect((await vault.listConversations())[0]?.title).toBe(`${canary.title} again`);
    await vault.changeConversation(id, (current) => ({ ...current, deletedAtMs: 1 }));
    expect(await findText(words)).toEqual([]);
    await vault.purge(2);
    expect([...(await rawRecords()).keys()].filter((key) => key.includes(id))).toEqual([]);
    expect(vault.altered.get()).toEqual([]);
  });

  test('a locked vault reads and writes nothing, and says so', async () => {
    const vault = createVault();
    const id = await keepCanary(vault);
    await vault.custody.turnOn(passphrase);
    await vault.custody.lock('everywhere');
    expect(phaseOf(vault)).toBe('locked');
    const before = await rawRecords();
    const locked = { name: 'VaultLocked' };
    await expect(vault.listConversations()).rejects.toMatchObject(locked);
    await expect(vault.getConversation(id)).rejects.toMatchObject(locked);
    await expect(vault.listTurns(id)).rejects.toMatchObject(locked);
    await expect(vault.drafts.get(id)).rejects.toMatchObject(locked);
    await expect(vault.drafts.put(id, canary.draft)).rejects.toMatchObject(locked);
    await expect(vault.erase(() => true)).rejects.toMatchObject(locked);
    await expect(vault.putTurn(makeQuestion(id, canary.question))).rejects.toMatchObject(locked);
    await expect(vault.changeConversation(id, (current) => current)).rejects.toMatchObject(locked);
    await expect(vault.purge(Date.now())).rejects.toMatchObject(locked);
    expect(await rawRecords()).toEqual(before);
    await vault.custody.unlock(passphrase);
    await expectCanary(vault, id);
  });

  test('a page that is opened later is locked, and opens with the passphrase, however it was typed', async () => {
    const vault = createVault();
    const id = await keepCanary(vault);
    await vault.custody.turnOn('Café 1'.normalize('NFC'));
    const later = createVault();
    await untilPhase(later, 'locked');
    await later.custody.unlock('Café 1'.normalize('NFD'));
    await expectCanary(later, id);
  });

  test('a wrong passphrase is a WrongPassphrase, and after some of them the next has to wait, in every tab', async () => {
    const vault = createVault();
    const id = await keepCanary(vault);
    await vault.custody.turnOn(passphrase);
    await vault.custody.lock('everywhere');
    for (const wrong of [`${passphrase} `, 'x', passphrase.toUpperCase()])
      await expect(vault.custody.unlock(wrong)).rejects.toMatchObject({ name: 'WrongPassphrase' });
    const later = createVault();
    await expect(later.custody.unlock(passphrase)).rejects.toMatchObject({
      name: 'TooManyTries',
      detail: { waitSeconds: 1 },
    });
    expect(phaseOf(later)).toBe('locked');
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await later.custody.unlock(passphrase);
    await expectCanary(later, id);
    // The right one makes all forgotten.
    expect([...(await rawRecords()).keys()]).not.toContain('["tries"]');
  });

  test('another passphrase leaves every record as it is, byte for byte', async () => {
    const vault = createVault();
    const id = await keepCanary(vault);
    await vault.custody.turnOn(passphrase);
    const before = await rawRecords();
    await vault.custody.changePassphrase(passphrase, 'another');
    const after = await rawRecords();
    expect(after.get('["vault"]')).not.toEqual(before.get('["vault"]'));
    for (const records of [before, after]) records.delete('["vault"]');
    expect(after).toEqual(before);
    await vault.custody.lock('everywhere');
    await expect(vault.custody.unlock(passphrase)).rejects.toMatchObject({ name: 'WrongPassphrase' });
    await vault.custody.unlock('another');
    await expectCanary(vault, id);
    await expect(vault.custody.changePassphrase(passphrase, 'a third')).rejects.toMatchObject({
      name: 'WrongPassphrase',
    });
  });

  test('turned off, everything is in the open again as it was, and nothing is left of the keys', async () => {
    const vault = createVault();
    const id = await keepCanary(vault);
    const before = await rawRecords();
    await vault.custody.turnOn(passphrase);
    await expect(vault.custody.turnOff('not it')).rejects.toMatchObject({ name: 'WrongPassphrase' });
    expect(phaseOf(vault)).toBe('unlocked');
    await vault.custody.turnOff(passphrase);
    expect(phaseOf(vault)).toBe('off');
    const after = await rawRecords();
    for (const records of [before, after]) records.delete('["root"]');
    expect(after).toEqual(before);
    await expectCanary(createVault(), id);
  });

  test('is kept at no less than 64 MiB and three passes, with a salt of its own each time', async () => {
    const salts = new Set<string>();
    for (let count = 0; count < 2; count += 1) {
      await forgetEverything();
      await createVault().custody.turnOn(passphrase);
      const header = (await rawRecords()).get('["vault"]') as {
        argon2id: { memoryKiB: number; passes: number; salt: Uint8Array };
      };
      expect(header.argon2id.memoryKiB).toBeGreaterThanOrEqual(65_536);
      expect(header.argon2id.passes).toBeGreaterThanOrEqual(3);
      salts.add(header.argon2id.salt.join());
    }
    expect(salts.size).toBe(2);
  });
});

describe('what was begun when it is locked', () => {
  test('is stored before the key goes, and the screens hear at once', async () => {
    const vault = createVault();
    const id = await keepCanary(vault);
    await vault.custody.turnOn(passphrase);
    const last = makeAnswer(id, { text: 'the last words', createdAtMs: 5000, outcome: 'stopped' });
    vault.custody.beforeLocking(() => vault.putTurn(last));
    const locked = vault.custody.lock('everywhere');
    expect(phaseOf(vault)).toBe('locking');
    await locked;
    await vault.custody.unlock(passphrase);
    expect((await vault.listTurns(id)).at(-1)).toEqual(last);
  });

  test('is not waited for for ever', async () => {
    const vault = createVault();
    await vault.custody.turnOn(passphrase);
    vault.custody.beforeLocking(() => new Promise(() => {}));
    await vault.custody.lock('everywhere');
    expect(phaseOf(vault)).toBe('locked');
  });
});

describe('two tabs', () => {
  test('that one of them encrypts: the other is locked, writes nothing in the open, and opens with the passphrase', async () => {
    const [here, there] = [createVault(), createVault()];
    const id = await keepCanary(here);
    await there.listConversations();
    const turningOn = here.custody.turnOn(passphrase);
    // The other goes on writing all the while.
    const heard: string[] = [];
    while (phaseOf(here) !== 'unlocked') {
      await there.putTurn(makeQuestion(id, canary.question)).catch(({ name }: Error) => heard.push(name));
    }
    await turningOn;
    expect(new Set(heard)).toEqual(new Set(['VaultLocked']));
    await untilPhase(there, 'locked');
    expect(await findText(words)).toEqual([]);
    await there.custody.unlock(passphrase);
    await expectCanary(there, id);
  });

  test('lose no turn and no change, with the seal on', async () => {
    const [here, there] = [createVault(), createVault()];
    await here.custody.turnOn(passphrase);
    await there.custody.unlock(passphrase);
    const conversation = makeConversation({ title: '' });
    await here.putTurn(makeQuestion(conversation.id, 'the first', 1), conversation);
    const writes = Array.from({ length: 30 }, (_, index) =>
      [here, there].flatMap((vault) => [
        vault.putTurn(makeQuestion(conversation.id, `turn ${index}`)),
        vault.changeConversation(conversation.id, (current) => ({ ...current, title: `${current.title}x` })),
      ]),
    );
    await Promise.all(writes.flat());
    expect(await there.listTurns(conversation.id)).toHaveLength(61);
    expect((await here.listConversations())[0]?.title).toBe('x'.repeat(60));
    expect([...here.altered.get(), ...there.altered.get()]).toEqual([]);
  });

  test('are locked together, and told when it is turned off', async () => {
    const [here, there] = [createVault(), createVault()];
    await here.custody.turnOn(passphrase);
    await there.custody.unlock(passphrase);
    await here.custody.lock('everywhere');
    await untilPhase(there, 'locked');
    await here.custody.unlock(passphrase);
    await there.custody.unlock(passphrase);
    await there.custody.turnOff(passphrase);
    await untilPhase(here, 'off');
  });

  test('that set a passphrase at the same moment: one of them does, and nothing is lost', async () => {
    const [here, there] = [createVault(), createVault()];
    const id = await keepCanary(here);
    const ends = await Promise.allSettled([here.custody.turnOn('of here'), there.custody.turnOn('of there')]);
    const winner = ends[0].status === 'fulfilled' && phaseOf(here) === 'unlocked' ? here : there;
    expect([phaseOf(here), phaseOf(there)].toSorted()).toEqual(['locked', 'unlocked']);
    await expectCanary(winner, id);
    expect(await findText(words)).toEqual([]);
  });

  test('tell each other no word of it', async () => {
    const heard: unknown[] = [];
    const wires = ['airlock-vault', 'airlock-custody'].map((name) => new BroadcastChannel(name));
    for (const wire of wires) wire.addEventListener('message', ({ data }) => heard.push(data));
    const vault = createVault();
    await vault.custody.turnOn(passphrase);
    const id = await keepCanary(vault);
    const answerId = (await vault.listTurns(id))[1]!.id;
    await vault.custody.lock('everywhere');
    await vi.waitFor(() => expect(heard).toContain('lock'));
    for (const wire of wires) wire.close();
    const ids = [{ conversationId: id }, { conversationId: id, turnIds: [answerId] }];
    expect(new Set(heard.map((message) => JSON.stringify(message)))).toEqual(
      new Set(['look', 'lock', ...ids].map((message) => JSON.stringify(message))),
    );
  });
});
