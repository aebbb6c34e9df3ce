import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { createVault } from '../../../src/vault/vault.ts';
import { makeConversation, makeQuestion } from '../../support/conversations.ts';
import { forgetEverything } from '../../support/storage.ts';

beforeAll(forgetEverything);

test('each write is acknowledged when it is on the disk, not when it was handed to the system', async () => {
  const asked = new Set<string>();
  const { transaction } = IDBDatabase.prototype;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function watched(
    this: IDBDatabase,
    ...args
  ) {
    const begun = transaction.apply(this, args);
    if (begun.mode === 'readwrite') asked.add(begun.durability);
    return begun;
  });
  onTestFinished(() => spy.mockRestore());
  const vault = createVault();
  const conversation = makeConversation();
  await vault.putTurn(makeQuestion(conversation.id), conversation);
  await vault.changeConversation(conversation.id, (current) => ({ ...current, deletedAtMs: 1 }));
  await vault.purge(2);
  await vault.custody.turnOn('a canary in a coal mine');
  expect(asked).toEqual(new Set(['strict']));
});
