import type { Page } from '@playwright/test';
import type { AnswerTurn, Conversation, Turn } from '../../src/vault/records.ts';

/** Puts a conversation where the app keeps them, as the vault writes it: reading it for real would take minutes. */
export async function putConversation(
  page: Page,
  title: string,
  answers: readonly (string | Partial<AnswerTurn>)[],
): Promise<void> {
  const common = { version: 2, conversationId: '0hostile', createdAtMs: 1 } as const;
  const idOf = (index: number): string => `0${String(index).padStart(5, '0')}`;
  const turns: Turn[] = answers.map((answer, index): AnswerTurn => {
    const place = { id: idOf(index), parentId: index > 0 ? idOf(index - 1) : null };
    const said = typeof answer === 'string' ? { text: answer } : answer;
    return { ...common, ...place, role: 'assistant', text: '', outcome: 'complete', modelName: 'A model', ...said };
  });
  const conversation: Conversation = { version: 2, id: '0hostile', title, createdAtMs: 1, updatedAtMs: Date.now() };
  await page.evaluate(
    async (asked) => {
      const opened = indexedDB.open('airlock-vault');
      await new Promise((resolve) => (opened.onsuccess = resolve));
      const records = opened.result.transaction('records', 'readwrite').objectStore('records');
      records.put(asked.conversation, ['conversation', asked.conversation.id]);
      for (const turn of asked.turns) records.put(turn, ['turn', turn.conversationId, turn.id]);
      await new Promise((resolve) => (records.transaction.oncomplete = resolve));
      opened.result.close();
    },
    { conversation, turns },
  );
}
