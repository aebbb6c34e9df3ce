import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { waitForSeal } from '../../scripts/browser/drive.ts';
import { hostileAnswers } from '../support/hostile-answers.ts';
import { putConversation } from '../support/put-conversation.ts';
import { expect, test } from './airlock.ts';

// What the seal rests on is given no second try.
test.describe.configure({ retries: 0 });

/*
 * Seen to fail with `markdown.tsx` changed: pictures drawn as `img`, links as `a href`. The ledger then counts what the
 * walls refused; nothing arrives even so.
 */

test('answers that try to leak are read, hovered and pressed, and nothing so much as tries to leave', async ({
  airlock,
}) => {
  const hits: string[] = [];
  const sink = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end('caught');
  });
  let connections = 0;
  sink.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
  const sinkOrigin = `http://127.0.0.1:${(sink.address() as AddressInfo).port}`;
  try {
    await fetch(`${sinkOrigin}/control`);
    expect(hits).toEqual(['/control']);
    connections = 0;

    const { page, context } = await airlock.prepared();
    const answers = hostileAnswers(sinkOrigin);
    await putConversation(
      page,
      'Answers that leak',
      answers.map(({ text }) => text),
    );
    await page.reload();
    await waitForSeal(page);
    const meter = page.locator('[data-meter]');
    const before = await meter.getAttribute('data-refused');
    airlock.server.hits.length = 0;
    await page.getByRole('button', { name: 'Answers that leak', exact: true }).click();
    await expect(page.locator('[data-turn=assistant]')).toHaveCount(answers.length);
    await expect(page.locator('[data-held-back]')).toHaveCount(answers.filter(({ held }) => held !== '').length);

    const live = 'a, img, iframe, form, input, link, meta, style, script, object, embed, audio, video, [style]';
    expect(await page.locator('[data-turn]').locator(live).count()).toBe(0);

    // Over all of it with the wheel, then every gesture on some of the addresses.
    await page
      .locator('[data-turn]')
      .first()
      .hover({ position: { x: 5, y: 5 } });
    for (let step = 0; step < 40; step += 1) await page.mouse.wheel(0, 1500);
    const addresses = page.locator('[data-answer-text] button');
    expect(await addresses.count()).toBeGreaterThan(80);
    const pages = context.pages().length;
    for (let index = 0; index < 60; index += 5) {
      const address = addresses.nth(index);
      await address.scrollIntoViewIfNeeded();
      await address.hover();
      for (const modifiers of [['Alt' as const], ['ControlOrMeta' as const], []]) {
        await address.click({ modifiers });
        await expect(page.locator('dialog[open]')).toBeVisible();
        await page.keyboard.press('Escape');
      }
      await address.click({ button: 'middle' });
      await address.click({ button: 'right' });
      await address.focus();
      await page.keyboard.press('Alt+Enter');
      await page.keyboard.press('Escape');
    }
    await page.waitForTimeout(1000);

    expect(await meter.getAttribute('data-refused')).toBe(before);
    await expect(meter).toHaveAttribute('data-meter', 'sealed');
    await expect(meter).toHaveAttribute('data-sent', '0');
    expect(context.pages()).toHaveLength(pages);
    expect(hits).toEqual(['/control']);
    expect(connections).toBe(0);
    expect(airlock.server.hits).toEqual([]);
  } finally {
    sink.closeAllConnections();
    sink.close();
  }
});
