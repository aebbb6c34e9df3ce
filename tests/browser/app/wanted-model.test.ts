import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createWantedModel } from '../../../src/app/wanted-model.ts';
import { createChosenModel } from '../../../src/model-store/chosen-model.ts';
import { createModelStore } from '../../../src/model-store/model-store.ts';
import { createStore } from '../../../src/shared/store.ts';
import { createVault } from '../../../src/vault/vault.ts';
import { makeConversation, makeQuestion } from '../../support/conversations.ts';
import { installModel } from '../../support/install-model.ts';
import { forgetEverything } from '../../support/storage.ts';

/** Which model is to answer in the open conversation, with the real vault and stores. */

beforeAll(forgetEverything);

const vault = createVault();
const modelStore = createModelStore();
const chosen = createChosenModel(modelStore);
const openConversation = createStore<string | undefined>(undefined);
const wanted = createWantedModel({ vault, openConversation, chosen, models: modelStore });
const small = { id: 'small', name: 'SMALL' };
const other = { id: 'other', name: 'OTHER' };

const conversation = makeConversation();
beforeEach(async () => {
  await installModel(modelStore, 'small');
  await installModel(modelStore, 'other');
  await chosen.choose('small');
  await vault.putTurn(makeQuestion(conversation.id), conversation);
  openConversation.set(undefined);
});

async function expectWanted(id: string, isOwn: boolean): Promise<void> {
  await vi.waitFor(() => expect(wanted.state.get()).toMatchObject({ phase: 'here', model: { id }, isOwn }));
}

test('a conversation’s own model stands before the device’s, and is no other’s', async () => {
  openConversation.set(conversation.id);
  await expectWanted('small', false);
  await wanted.choose(other, 'here');
  await expectWanted('other', true);
  expect((await vault.getConversation(conversation.id))?.model).toEqual(other);
  expect(await wanted.installed()).toMatchObject({ manifest: { id: 'other' } });
  expect(await wanted.ownIfHere()).toEqual(other);
  openConversation.set(undefined);
  await expectWanted('small', false);
});

test('a choice for everywhere takes a conversation’s own back', async () => {
  openConversation.set(conversation.id);
  await wanted.choose(other, 'here');
  await wanted.choose(small, 'everywhere');
  await expectWanted('small', false);
  expect(await vault.getConversation(conversation.id)).not.toHaveProperty('model');
  await wanted.choose(other, 'everywhere');
  await expectWanted('other', false);
  expect(await chosen.id()).toBe('other');
});

test('what is chosen in an empty chat is for the conversation that begins there, and for no other', async () => {
  await wanted.choose(other, 'here');
  await expectWanted('other', true);
  expect(wanted.forNew()).toEqual(other);
  openConversation.set(conversation.id);
  await expectWanted('small', false);
  openConversation.set(undefined);
  await expectWanted('small', false);
  expect(wanted.forNew()).toBeUndefined();
});

test('a model that was removed is missed by its name, and the device’s is loaded at a start', async () => {
  openConversation.set(conversation.id);
  await wanted.choose(other, 'here');
  await modelStore.remove('other');
  await wanted.look();
  expect(wanted.state.get()).toEqual({ phase: 'gone', model: other });
  expect(await wanted.ownIfHere()).toBeUndefined();
  expect(await wanted.installed()).toBeUndefined();
});

test('a device without a model wants none', async () => {
  await modelStore.remove('small');
  await modelStore.remove('other');
  await wanted.look();
  expect(wanted.state.get()).toEqual({ phase: 'none' });
});
