import { beforeEach, describe, expect, test } from 'vitest';
import { createDrafts } from '../../../src/chat/drafts.ts';
import { newPlace } from '../../../src/vault/draft-store.ts';
import { createVault, type Vault } from '../../../src/vault/vault.ts';
import { makeConversation, makeQuestion } from '../../support/conversations.ts';
import { findText } from '../../support/find-text.ts';
import { forgetEverything } from '../../support/storage.ts';

beforeEach(forgetEverything);

const draft = 'Kanarienvogel, not sent';

describe.each(['in the open', 'sealed'])('what is typed and not sent, %s', (kind) => {
  async function openVault(): Promise<Vault> {
    const vault = createVault();
    if (kind === 'sealed') await vault.custody.turnOn('a passphrase');
    return vault;
  }

  test('is kept for each conversation apart, and read by a page that is opened later', async () => {
    const vault = await openVault();
    const conversation = makeConversation();
    await vault.putTurn(makeQuestion(conversation.id), conversation);
    const drafts = createDrafts(vault.drafts);
    drafts.note(newPlace, 'begun');
    drafts.note(newPlace, draft);
    drafts.note(conversation.id, 'another');
    await drafts.flush();
    const later = createVault();
    if (kind === 'sealed') await later.custody.unlock('a passphrase');
    expect(await createDrafts(later.drafts).read(newPlace)).toBe(draft);
    expect(await createDrafts(later.drafts).read(conversation.id)).toBe('another');
    expect(await findText([draft])).toHaveLength(kind === 'sealed' ? 0 : 1);
  });

  test('goes in the write that keeps the question, and when it is emptied', async () => {
    const vault = await openVault();
    const conversation = makeConversation();
    await vault.drafts.put(newPlace, draft);
    await vault.putTurn(makeQuestion(conversation.id, 'sent'), conversation, newPlace);
    expect(await vault.drafts.get(newPlace)).toBe('');
    await vault.drafts.put(conversation.id, draft);
    await vault.putTurn(makeQuestion(conversation.id, 'sent'), undefined, conversation.id);
    expect(await vault.drafts.get(conversation.id)).toBe('');
    await vault.drafts.put(conversation.id, draft);
    await vault.drafts.put(conversation.id, '');
    expect(await findText([draft])).toEqual([]);
  });

  test('goes with its conversation, and does not come back', async () => {
    const vault = await openVault();
    const conversation = makeConversation();
    await vault.putTurn(makeQuestion(conversation.id), conversation);
    await vault.drafts.put(conversation.id, draft);
    await vault.erase(({ id }) => id === conversation.id);
    await vault.drafts.put(conversation.id, draft);
    expect(await vault.drafts.get(conversation.id)).toBe('');
  });

  test('is not lost when it cannot be stored at first', async () => {
    const vault = await openVault();
    let isFull = true;
    const drafts = createDrafts({
      get: vault.drafts.get,
      put: async (place, text) => {
        if (isFull) throw new Error('full');
        await vault.drafts.put(place, text);
      },
    });
    drafts.note(newPlace, draft);
    await drafts.flush();
    expect(await drafts.read(newPlace)).toBe(draft);
    isFull = false;
    await drafts.flush();
    expect(await vault.drafts.get(newPlace)).toBe(draft);
  });
});

test('what was noted before the page locks is stored before the key goes', async () => {
  const vault = createVault();
  await vault.custody.turnOn('a passphrase');
  const drafts = createDrafts(vault.drafts);
  vault.custody.beforeLocking(drafts.flush);
  drafts.note(newPlace, draft);
  await vault.custody.lock('everywhere');
  expect(await findText([draft])).toEqual([]);
  await vault.custody.unlock('a passphrase');
  expect(await vault.drafts.get(newPlace)).toBe(draft);
});
