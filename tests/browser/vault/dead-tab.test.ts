import { beforeEach, expect, test } from 'vitest';
import { createVault } from '../../../src/vault/vault.ts';
import { makeConversation, makeQuestion } from '../../support/conversations.ts';
import { findText } from '../../support/find-text.ts';
import { forgetEverything } from '../../support/storage.ts';
import type { Order } from './victim.worker.ts';

beforeEach(forgetEverything);

const passphrase = 'a canary in a coal mine';

/** A tab of its own. `heard` resolves at the first of its words that is asked for. */
function openTab(order: Omit<Order, 'passphrase'>) {
  const tab = new Worker(new URL('./victim.worker.ts', import.meta.url), { type: 'module' });
  const said = new Set<string>();
  tab.addEventListener('message', ({ data }: MessageEvent<string>) => {
    if ((data === 'locked' || data === 'off') && !said.has('locked') && !said.has('off'))
      tab.postMessage({ ...order, passphrase } satisfies Order);
    said.add(data);
  });
  const hears = (word: string): Promise<unknown> => expect.poll(() => [...said], { timeout: 30_000 }).toContain(word);
  return { tab, said, hears };
}

test('a tab that waits for another to seal everything does it itself when the other one dies', async () => {
  const vault = createVault();
  for (let index = 0; index < 60; index += 1) {
    const conversation = makeConversation();
    await vault.putTurn(makeQuestion(conversation.id, `Kanarienvogel ${index}`), conversation);
  }
  const first = openTab({ verb: 'turnOn', standStillAt: 2 });
  await first.hears('standing still');
  const second = openTab({ verb: 'unlock' });
  await second.hears('turning-on');
  expect(await findText(['Kanarienvogel'])).not.toEqual([]);
  expect(second.said).not.toContain('unlocked');
  first.tab.terminate();
  await second.hears('unlocked');
  expect(await findText(['Kanarienvogel'])).toEqual([]);
  second.tab.terminate();
});
