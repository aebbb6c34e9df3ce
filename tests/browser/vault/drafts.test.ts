import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createDrafts } from '../../../src/chat/drafts.ts';
import { editPlace, newPlace } from '../../../src/vault/draft-store.ts';
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

/** Two tabs that have the same conversation open, each with a vault of its own. */
async function twoTabs() {
  const [one, two] = [createVault(), createVault()];
  const conversation = makeConversation();
  await one.putTurn(makeQuestion(conversation.id), conversation);
  return { one: createDrafts(one.drafts), two: createDrafts(two.drafts), vault: one, id: conversation.id };
}

describe('what two tabs type in one place', () => {
  test('is kept, both of it, and each is offered the other’s', async () => {
    const { one, two, id } = await twoTabs();
    expect([await one.read(id), await two.read(id)]).toEqual(['', '']);
    const told = vi.fn();
    one.apart.subscribe(told);
    one.note(id, 'alpha, a long text');
    await one.flush();
    two.note(id, 'beta');
    await two.flush();
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    expect(await one.others(id)).toEqual(['beta']);
    expect(await two.others(id)).toEqual(['alpha, a long text']);
    // On both sides it goes on.
    one.note(id, 'alpha, a longer text');
    await one.flush();
    two.note(id, 'beta too');
    await two.flush();
    expect(await one.others(id)).toEqual(['beta too']);
    expect(await two.others(id)).toEqual(['alpha, a longer text']);
    // The page is loaded again: one is there, and the other is offered.
    const again = createDrafts(createVault().drafts);
    const shown = await again.read(id);
    expect([shown, ...(await again.others(id))].toSorted()).toEqual(['alpha, a longer text', 'beta too']);
  });

  test('is one text where the second goes on with what it has read', async () => {
    const { one, two, id } = await twoTabs();
    one.note(id, 'alpha');
    await one.flush();
    expect(await two.read(id)).toBe('alpha');
    two.note(id, 'alpha and more');
    await two.flush();
    expect(await two.others(id)).toEqual([]);
    expect(await one.others(id)).toEqual(['alpha and more']);
    // The first types after all: neither takes the other's words.
    one.note(id, 'alpha!');
    await one.flush();
    expect(await one.others(id)).toEqual(['alpha and more']);
  });

  test('changes places when the other is shown, and nothing is lost', async () => {
    const { one, two, id } = await twoTabs();
    one.note(id, 'alpha');
    await one.flush();
    two.note(id, 'beta');
    await two.flush();
    await two.take(id, 'alpha');
    expect(await two.others(id)).toEqual(['beta']);
    two.note(id, 'alpha, changed');
    await two.flush();
    expect(await two.others(id)).toEqual(['beta']);
    expect(await createDrafts(createVault().drafts).read(id)).toBe('alpha, changed');
  });

  test('stays when the other sends its own, and when the other clears its own', async () => {
    const { one, two, vault, id } = await twoTabs();
    one.note(id, 'alpha');
    await one.flush();
    two.note(id, 'beta');
    await two.flush();
    // The first sends: what the second has typed is not what goes with the question.
    await one.forget(id);
    await vault.putTurn(makeQuestion(id, 'alpha'), undefined, id);
    expect(await one.others(id)).toEqual(['beta']);
    expect(await two.others(id)).toEqual([]);
    two.note(id, 'beta and more');
    await two.flush();
    one.note(id, 'gamma');
    await one.flush();
    one.note(id, '');
    await one.flush();
    expect(await one.others(id)).toEqual(['beta and more']);
  });

  test('goes with its conversation, and is sealed with it', async () => {
    const { one, two, vault, id } = await twoTabs();
    one.note(id, 'alpha Kanarienvogel');
    await one.flush();
    two.note(id, 'beta Kanarienvogel');
    await two.flush();
    one.note(editPlace(id, 'q'), 'gamma Kanarienvogel');
    await one.flush();
    expect(await findText(['Kanarienvogel'])).toHaveLength(3);
    await vault.custody.turnOn('a passphrase');
    expect(await findText(['Kanarienvogel'])).toEqual([]);
    expect(await one.others(id)).toEqual(['beta Kanarienvogel']);
    await vault.erase(() => true);
    const { raw } = vault.inside;
    expect(await raw.keys(IDBKeyRange.bound(['draft'], ['draft', []]))).toEqual([]);
  });
});

test('what is cleared is gone at once, and does not come back', async () => {
  const vault = createVault();
  const drafts = createDrafts(vault.drafts);
  drafts.note(newPlace, draft);
  await drafts.flush();
  drafts.note(newPlace, '');
  // No moment to wait for: the write has begun, and is the next that ends.
  await vault.inside.book.settled();
  expect(await findText([draft])).toEqual([]);
});

test('the new wording of a question is kept apart from what is typed below it', async () => {
  const { one, id } = await twoTabs();
  one.note(id, 'below');
  one.note(editPlace(id, 'q'), 'in other words');
  await one.flush();
  const later = createDrafts(createVault().drafts);
  expect([await later.read(id), await later.read(editPlace(id, 'q'))]).toEqual(['below', 'in other words']);
  expect(await later.others(id)).toEqual([]);
});
