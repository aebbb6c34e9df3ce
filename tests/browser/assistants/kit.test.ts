import { beforeEach, describe, expect, test } from 'vitest';
import { createKit, type Kit } from '../../../src/assistants/kit.ts';
import { starterAssistants } from '../../../src/assistants/starters.ts';
import type { Assistant, PromptTemplate } from '../../../src/vault/kit/kit-records.ts';
import { createVault, type Vault } from '../../../src/vault/vault.ts';
import { restore, save, survey } from '../../support/backup-files.ts';
import { makeConversation, makeQuestion } from '../../support/conversations.ts';
import { findText } from '../../support/find-text.ts';
import { forgetEverything, readRaw, writeRaw } from '../../support/storage.ts';

const canary = 'Kanarienvogel of the instructions';
const passphrase = 'a passphrase';
const cook: Assistant = {
  version: 1,
  kind: 'assistant',
  id: 'cook',
  changedAtMs: 5,
  name: 'Cook',
  glyph: { colour: 'sand', sign: '🍳' },
  systemText: canary,
  model: { id: 'm', name: 'M' },
  settings: { temperature: 0.7 },
};
const reply: PromptTemplate = {
  version: 1,
  kind: 'template',
  id: 'reply',
  changedAtMs: 5,
  name: 'Reply',
  text: `${canary} {{name}}`,
};

let vault: Vault;
let kit: Kit;
beforeEach(async () => {
  await forgetEverything();
  vault = createVault();
  kit = createKit(vault);
});

const own = async (of: Kit = kit): Promise<unknown[]> => {
  const { assistants, templates } = await of.list();
  return [...assistants, ...templates].filter(({ id }) => !id.startsWith('starter'));
};

describe('assistants and templates', () => {
  test('are kept, changed, removed and put back, and stand before those that come with the app', async () => {
    await kit.put([cook, reply]);
    expect(await own(createKit(createVault()))).toEqual([cook, reply]);
    expect((await kit.list()).assistants[0]).toEqual(cook);
    await kit.put([{ ...cook, name: 'Chef' }]);
    expect(await kit.find('cook')).toMatchObject({ name: 'Chef' });
    await kit.remove(['cook']);
    expect(await kit.find('cook')).toBeUndefined();
    await kit.put([cook]);
    expect(await kit.find('cook')).toEqual(cook);
  });

  test('that come with the app can be hidden, answer all the same, and come back', async () => {
    const [first] = starterAssistants();
    const id = first?.id ?? '';
    await kit.setHidden(id, true);
    const later = createKit(createVault());
    expect((await later.list()).assistants.map((one) => one.id)).not.toContain(id);
    expect((await later.list()).hidden).toEqual([first]);
    expect(await later.find(id)).toEqual(first);
    await later.setHidden(id, false);
    expect((await kit.list()).hidden).toEqual([]);
  });

  test('are told of to who listens, in another tab too', async () => {
    const heard = new Promise<void>((resolve) => void createKit(createVault()).subscribe(resolve));
    await kit.put([cook]);
    await heard;
  });

  test('are sealed when a passphrase is set, before it or after, and come out of it again', async () => {
    await kit.put([cook]);
    expect(await findText([canary])).toHaveLength(1);
    await vault.custody.turnOn(passphrase);
    await kit.put([reply]);
    await kit.put([{ ...cook, changedAtMs: 6 }]);
    expect(await findText([canary, 'Reply', 'Cook'])).toEqual([]);
    expect(await own()).toEqual([{ ...cook, changedAtMs: 6 }, reply]);
    await vault.custody.lock('everywhere');
    await expect(kit.list()).rejects.toMatchObject({ name: 'VaultLocked' });
    await vault.custody.unlock(passphrase);
    expect(await own()).toHaveLength(2);
    await vault.custody.turnOff(passphrase);
    expect(await own()).toHaveLength(2);
    expect(await findText([canary])).toHaveLength(2);
  });

  test('of a later version, and what cannot be read, are left alone and counted', async () => {
    await kit.put([cook]);
    const later = { ...reply, version: 2, more: 'of a later app' };
    const records = new Map<string, unknown>([
      ['["kit","reply"]', later],
      ['["kit","broken"]', { ...cook, id: 'other' }],
      ['["kit","wrong"]', 7],
    ]);
    await writeRaw('airlock-vault', 'records', records);
    const { laterCount, unreadableIds } = await kit.list();
    expect([laterCount, unreadableIds]).toEqual([1, ['broken', 'wrong']]);
    expect(await own()).toEqual([cook]);
    await kit.put([reply]);
    expect((await readRaw('airlock-vault', 'records')).get('["kit","reply"]')).toEqual(later);
    await kit.remove(unreadableIds);
    expect((await kit.list()).unreadableIds).toEqual([]);
  });

  test('in the open are not believed where all is sealed', async () => {
    await vault.custody.turnOn(passphrase);
    await writeRaw('airlock-vault', 'records', new Map([['["kit","cook"]', cook]]));
    expect((await kit.list()).unreadableIds).toEqual(['cook']);
    expect(await kit.find('cook')).toBeUndefined();
  });
});

describe.each([
  ['in the open', undefined],
  ['with a passphrase', passphrase],
])('a backup of a vault %s', (_name, isOwn) => {
  test('has them, and puts them back or beside what is here', async () => {
    if (isOwn) await vault.custody.turnOn(isOwn);
    const conversation = makeConversation({ assistant: { id: 'cook', name: 'Cook' } });
    await vault.putTurn(makeQuestion(conversation.id), conversation);
    await kit.put([cook, reply]);
    await kit.setHidden('starterlistener', true);
    const file = await save(vault);

    await kit.put([
      { ...cook, name: 'Later', changedAtMs: 9 },
      { ...cook, id: 'onlyhere' },
    ]);
    await kit.remove(['reply', 'starterlistener']);
    expect((await survey(vault, file)).kit).toEqual({ count: 3, addedCount: 2, onlyHereCount: 1 });
    await restore(vault, file, 'merge');
    expect(await own()).toEqual([{ ...cook, id: 'onlyhere' }, { ...cook, name: 'Later', changedAtMs: 9 }, reply]);
    expect((await kit.list()).hidden).toHaveLength(1);

    await restore(vault, file, 'replace');
    expect(await own()).toEqual([cook, reply]);
    expect((await vault.getConversation(conversation.id))?.assistant).toEqual({ id: 'cook', name: 'Cook' });
    expect(await findText([canary])).toHaveLength(isOwn ? 0 : 2);
  });
});
