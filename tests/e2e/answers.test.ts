import type { AnswerFigures } from '../../src/vault/records.ts';
import { waitForModel } from '../../scripts/browser/drive.ts';
import { putConversation } from '../support/put-conversation.ts';
import { richAnswer } from '../support/rich-answer.ts';
import { expectLooksRight } from '../support/looks.ts';
import { expect, test } from './airlock.ts';

test(
  'an answer with everything is drawn on the sealed page, says how it came about, and how full the context is',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared();
    const figures: AnswerFigures = {
      promptTokens: 812,
      cachedTokens: 640,
      completionTokens: 530,
      firstTokenMs: 412,
      tokensPerSecond: 21.4,
      leftOutTurns: 2,
      engine: { kind: 'wllama', threads: 2 },
      settings: { temperature: 0.2, topP: 0.9, repeatPenalty: 1.03, maxTokens: 1024 },
    };
    await putConversation(page, 'Waves', [{ text: richAnswer, figures }]);
    await page.reload();
    await waitForModel(page);
    const gauge = page.locator('[data-context-share]');
    const before = Number(await gauge.getAttribute('data-context-share'));
    await page.getByRole('button', { name: 'Waves', exact: true }).click();

    // Files of their own, by exact path, through the walls.
    const answer = page.locator('[data-turn=assistant]');
    await expect(answer.locator('math')).toHaveCount(6);
    await expect(answer.locator('pre').first().getByText('from', { exact: true })).toHaveCount(1);
    await expect(answer.locator('pre span')).not.toHaveCount(0);

    const opened = page.url();
    await answer.getByRole('button', { name: 'Footnote 2', exact: true }).click();
    await expect(answer.locator('[data-note="2"]')).toBeFocused();
    expect(page.url()).toBe(opened);

    const summary = answer.locator('summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    for (const words of [
      'by llama.cpp, in 2 threads',
      'temperature 0.2',
      'top-p 0.9',
      '640 of them',
      'the first 2 messages',
    ])
      await expect(answer.locator('details')).toContainText(words);

    expect(Number(await gauge.getAttribute('data-context-share'))).toBeGreaterThan(before);
    const full = await gauge.getAttribute('data-context-share');
    await page.getByRole('textbox', { name: 'Message' }).fill('word '.repeat(3000));
    await expect(gauge).toHaveAttribute('data-left-out', '1');
    await gauge.getByRole('button').click();
    await expect(gauge.getByText('The first 1 message of the conversation would be left out.')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('textbox', { name: 'Message' }).fill('');
    await expect(gauge).toHaveAttribute('data-context-share', full ?? '');

    await expectLooksRight(page, 'an answer with everything');
  },
);
