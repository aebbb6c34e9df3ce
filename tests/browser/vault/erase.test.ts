import { beforeEach, expect, test } from 'vitest';
import { createVault } from '../../../src/vault/vault.ts';
import { makeConversation, makeQuestion } from '../../support/conversations.ts';
import { forgetEverything, readRaw } from '../../support/storage.ts';

beforeEach(forgetEverything);

test.each([false, true])('what is erased leaves no record, and the rest stays; sealed: %s', async (isSealed) => {
  const vault = createVault();
  if (isSealed) await vault.custody.turnOn('a passphrase');
  const conversations = Array.from({ length: 200 }, (_, index) => makeConversation({ createdAtMs: index }));
  for (const conversation of conversations) await vault.putTurn(makeQuestion(conversation.id), conversation);
  const heard: (string | undefined)[] = [];
  vault.subscribe(({ conversationId }) => heard.push(conversationId));
  const isToGo = ({ createdAtMs }: { createdAtMs: number }): boolean => createdAtMs % 10 !== 3;
  expect(await vault.erase(isToGo)).toBe(180);
  expect(heard).toHaveLength(180);
  const left = conversations.filter((conversation) => !isToGo(conversation)).map(({ id }) => id);
  expect((await vault.listConversations()).map(({ id }) => id).toSorted()).toEqual(left.toSorted());
  expect(await vault.listTurns(left[0]!)).toHaveLength(1);
  const keys = [...(await readRaw('airlock-vault', 'records')).keys()];
  const gone = conversations.filter(isToGo).map(({ id }) => id);
  expect(keys.filter((key) => gone.some((id) => key.includes(id)))).toEqual([]);
  expect(await vault.erase(() => true)).toBe(20);
  const rest = [...(await readRaw('airlock-vault', 'records')).keys()].toSorted();
  expect(rest).toEqual(isSealed ? ['["root"]', '["vault"]'] : ['["root"]']);
  expect(vault.altered.get()).toEqual([]);
});
