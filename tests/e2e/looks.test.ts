import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ask, openFromFoot, waitForSeal } from '../../scripts/browser/drive.ts';
import { expect, test } from './airlock.ts';

async function expectNoViolations(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`),
    where,
  ).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page, where: string): Promise<void> {
  for (const width of [320, 360, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess, `${where} at ${width} px`).toBe(0);
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `axe finds nothing, and nothing scrolls sideways (${colorScheme})`,
    { tag: colorScheme === 'dark' ? '@long' : [] },
    async ({ airlock }) => {
      const first = await airlock.launch({ colorScheme });
      const page = await first.context.newPage();
      await page.goto(airlock.server.origin);
      await page.getByRole('button', { name: /^Fetch and begin/ }).waitFor();
      await expectNoViolations(page, 'the offer');
      await expectNoSidewaysScroll(page, 'the offer');
      await page.getByRole('button', { name: /^Fetch and begin/ }).click();
      await page.waitForURL(`${airlock.server.origin}/`, { timeout: 60_000 });
      await waitForSeal(page);
      await expectNoViolations(page, 'the empty chat');
      await ask(page, 'What is the capital of France?');
      await ask(page, `Say yes. ${'x'.repeat(300)}`);
      await expectNoViolations(page, 'a conversation');
      await expectNoSidewaysScroll(page, 'a conversation');

      await page.getByRole('button', { name: /^Privacy meter/ }).click();
      await expectNoViolations(page, 'the meter');
      await page.keyboard.press('Escape');
      const titles = page.getByRole('menuitemcheckbox', { name: 'Let the model write titles' });
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await expect(titles).toBeChecked();
      await expectNoViolations(page, 'the menu at the foot of the list');
      await titles.click();
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await expect(titles).not.toBeChecked();
      await page.keyboard.press('Escape');
      await openFromFoot(page, 'About');
      await page.getByRole('dialog').locator('summary').first().click();
      await expect(page.getByRole('dialog').locator('details[open]')).toContainText('TERMS AND CONDITIONS');
      await expectNoViolations(page, 'what it is made of');
      await page.keyboard.press('Escape');

      await page.setViewportSize({ width: 360, height: 780 });
      await page.getByRole('button', { name: 'Conversations' }).click();
      await expectNoViolations(page, 'the list on a phone');
      await openFromFoot(page, 'Model and updates');
      await page.getByRole('heading', { name: 'This device is ready' }).waitFor();
      await expectNoViolations(page, 'the models page');
    },
  );
}

test('the whole of the first visit and a question can be done with the keyboard alone', async ({ airlock }) => {
  const { context } = await airlock.launch();
  const page = await context.newPage();
  await page.goto(airlock.server.origin);
  const fetchButton = page.getByRole('button', { name: /^Fetch and begin/ });
  await fetchButton.waitFor();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(fetchButton).toBeFocused({ timeout: 100 });
  }).toPass();
  await page.keyboard.press('Enter');
  await page.waitForURL(`${airlock.server.origin}/`, { timeout: 60_000 });
  await waitForSeal(page);
  // The field has the focus already: one can begin to type.
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeFocused();
  await page.keyboard.type('What is the capital of France?');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-outcome=complete]')).toContainText('Paris', { timeout: 60_000 });
});

test('screen readers hear that an answer begins and ends, not every word of it', async ({ airlock }) => {
  const { page } = await airlock.prepared();
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(
          '[role=status],[role=log],[role=alert],[aria-live]',
        );
        if (region?.textContent) heard.push(region.textContent);
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await ask(page, 'What is the capital of France?');
  await expect
    .poll(() => page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.at(-1)))
    .toBe('Ready.');
  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  expect(new Set(heard)).toEqual(new Set(['The model is answering.', 'Ready.']));
});
