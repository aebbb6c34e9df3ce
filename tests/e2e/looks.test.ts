import type { Locator } from '@playwright/test';
import { ask, openFromFoot, waitForSeal } from '../../scripts/browser/drive.ts';
import { expectAccessible, expectFits } from '../support/looks.ts';
import { putConversation } from '../support/put-conversation.ts';
import { expect, test } from './airlock.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, and nothing scrolls sideways (${colorScheme})`, { tag: '@long' }, async ({ airlock }) => {
    const first = await airlock.launch({ colorScheme });
    const page = await first.context.newPage();
    await page.goto(airlock.server.origin);
    await page.getByRole('button', { name: /^Fetch and begin/ }).waitFor();
    await expectAccessible(page, 'the offer');
    await expectFits(page, 'the offer');
    await page.getByRole('button', { name: /^Fetch and begin/ }).click();
    await page.waitForURL(`${airlock.server.origin}/`, { timeout: 60_000 });
    await waitForSeal(page);
    await expectAccessible(page, 'the empty chat');
    await ask(page, 'What is the capital of France?');
    await ask(page, `Say yes. ${'x'.repeat(300)}`);
    await expectAccessible(page, 'a conversation');
    await expectFits(page, 'a conversation');

    await page.getByRole('button', { name: /^Privacy meter/ }).click();
    await expectAccessible(page, 'the meter');
    await page.keyboard.press('Escape');
    const titles = page.getByRole('menuitemcheckbox', { name: 'Let the model write titles' });
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await expect(titles).toBeChecked();
    await expectAccessible(page, 'the menu at the foot of the list');
    await titles.click();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await expect(titles).not.toBeChecked();
    await page.keyboard.press('Escape');
    await openFromFoot(page, 'About');
    await page.getByRole('dialog').locator('summary').first().click();
    await expect(page.getByRole('dialog').locator('details[open]')).toContainText('TERMS AND CONDITIONS');
    await expectAccessible(page, 'what it is made of');
    await page.keyboard.press('Escape');

    await page.setViewportSize({ width: 360, height: 780 });
    await page.getByRole('button', { name: 'Conversations' }).click();
    await expectAccessible(page, 'the list on a phone');
    await openFromFoot(page, 'Model and updates');
    await page.getByRole('heading', { name: 'This device is ready' }).waitFor();
    await expectAccessible(page, 'the models page');
  });
}

test(
  'the whole of the first visit and a question can be done with the keyboard alone',
  { tag: '@long' },
  async ({ airlock }) => {
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
  },
);

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

test('who listens finds landmarks, headings and names: the list, a conversation, the meter, the models page', async ({
  airlock,
}) => {
  const { page } = await airlock.prepared();
  await putConversation(page, 'Waves', ['# The equation\n\nIt is short.']);
  await page.reload();
  await waitForSeal(page);
  await page.getByRole('button', { name: 'Waves', exact: true }).click();
  await page.locator('[data-turn=assistant]').waitFor();
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - button "Skip to the conversation"
    - complementary "Kept on this device":
      - navigation "Conversations":
        - button "New conversation"
        - button "Search and commands"
        - list:
          - listitem:
            - heading "Today" [level=2]
          - listitem:
            - button "Waves"
            - button "Actions for Waves"
      - button "More"
    - banner:
      - heading "Waves" [level=1]
      - button /Privacy meter/
    - main:
      - list "Conversation":
        - listitem:
          - heading "The equation" [level=2]
          - paragraph: It is short.
          - button "Copy this answer"
          - button "Another answer"
      - status: Ready.
      - textbox "Message"
      - button "Send" [disabled]
  `);

  const meter = page.getByRole('button', { name: /^Privacy meter/ });
  await meter.press('Enter');
  await expect(page.getByRole('dialog')).toMatchAriaSnapshot(`
    - dialog "Privacy meter":
      - heading "Privacy meter" [level=2]
      - button "Close"
      - button "Try to leak it"
      - region "What holds here, and by whom":
        - heading "What holds here, and by whom" [level=3]
      - region "Who was contacted, over all visits"
      - region "What this page cannot see or stop":
        - list
  `);
  await page.keyboard.press('Escape');
  await expect(meter).toBeFocused();

  // Before the list stands the way past it.
  await page.getByRole('button', { name: 'New conversation' }).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Skip to the conversation' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  // Menus and dialogs give the focus back to what opened them.
  const actions = page.getByRole('button', { name: 'Actions for Waves' });
  await actions.press('Enter');
  await expect(page.getByRole('menuitem', { name: 'Rename' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: /^Tags/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(actions).toBeFocused();

  await page.setViewportSize({ width: 360, height: 780 });
  const opener = page.getByRole('button', { name: 'Conversations', exact: true });
  await opener.press('Enter');
  await expect(page.getByRole('button', { name: 'Close the list' }).first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(opener).toBeFocused();

  await page.goto(`${airlock.server.origin}/models.html`);
  await page.getByRole('heading', { name: 'On this device' }).waitFor();
  await expect(page.locator('body')).toMatchAriaSnapshot(`
    - banner:
      - button /Privacy meter/
      - button "Language and appearance"
    - main:
      - heading "This device is ready" [level=1]
      - button "Open the chat"
      - region "On this device":
        - heading "On this device" [level=2]
        - list:
          - listitem:
            - heading /SmolLM2/ [level=3]
  `);
});

test(
  'with the system’s own few colours one still sees the focus, what is chosen, how far it is, and the meter',
  { tag: '@long' },
  async ({ airlock }) => {
    const { context } = await airlock.launch({ colorScheme: 'dark' });
    const page = await context.newPage();
    await page.emulateMedia({ forcedColors: 'active' });
    let goOn = (): void => {};
    const isAwaited = new Promise<void>((resolve) => (goOn = resolve));
    await page.route('**/part-03.bin', async (route) => {
      await isAwaited;
      await route.continue();
    });
    await page.goto(airlock.server.origin);
    await page.getByRole('button', { name: /^Fetch and begin/ }).click();
    const progress = page.getByRole('progressbar').first();
    await expect(progress).toHaveAttribute('aria-valuenow', /[1-9]/);
    expect(await lookOf(progress, 'borderTopStyle')).toBe('solid');
    await expectApart(progress.locator('> *'), 'backgroundColor', progress, 'backgroundColor');
    goOn();
    await page.waitForURL(`${airlock.server.origin}/`, { timeout: 60_000 });
    await waitForSeal(page);

    const body = page.locator('body');
    const meter = page.getByRole('button', { name: /^Privacy meter: Sealed/ });
    expect(await lookOf(meter, 'borderTopWidth')).toBe('2px');
    await expectApart(meter, 'borderTopColor', body, 'backgroundColor');
    await expectApart(meter.locator('svg'), 'stroke', meter, 'backgroundColor');

    // What is chosen, what has the focus, and what is both are three looks.
    const card = (name: string) => page.getByRole('button', { name, exact: true });
    const other = await outlineOf(card('Translator'));
    const chosen = await outlineOf(card('Plain assistant'));
    await page.getByRole('button', { name: 'New conversation' }).focus();
    await page.keyboard.press('Tab');
    const focused = await outlineOf(page.locator(':focus-visible'));
    await card('Plain assistant').focus();
    const both = await outlineOf(card('Plain assistant'));
    expect(other).toMatch(/^none/);
    expect(new Set([other, chosen, focused, both]).size).toBe(4);
    await expectApart(card('Plain assistant'), 'outlineColor', body, 'backgroundColor');

    await page.keyboard.press('Control+k');
    const active = page.locator('[role=option][aria-selected=true]');
    expect(await outlineOf(active)).not.toBe(
      await outlineOf(page.locator('[role=option][aria-selected=false]').first()),
    );
    await expectApart(active, 'outlineColor', page.getByRole('dialog'), 'backgroundColor');
    await page.keyboard.press('Escape');

    await openFromFoot(page, 'Language and appearance');
    const widthOf = (isChosen: boolean) =>
      page
        .getByRole('radio', { checked: isChosen })
        .first()
        .evaluate((element) => getComputedStyle(element, '::before').borderTopWidth);
    expect(await widthOf(true)).not.toBe(await widthOf(false));
  },
);

type LookName = 'backgroundColor' | 'borderTopColor' | 'borderTopStyle' | 'borderTopWidth' | 'outlineColor' | 'stroke';

const lookOf = (element: Locator, name: LookName): Promise<string> =>
  element.evaluate((one, asked) => getComputedStyle(one)[asked], name);

const outlineOf = (element: Locator): Promise<string> =>
  element.evaluate((one) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(one);
    return [outlineStyle, outlineWidth, outlineColor].join(' ');
  });

/** That two colours have a contrast of three, which is what WCAG 2.2 asks for what is not text. */
async function expectApart(one: Locator, oneName: LookName, other: Locator, otherName: LookName): Promise<void> {
  const lights = [await lookOf(one, oneName), await lookOf(other, otherName)].map(lightOf).toSorted((a, b) => b - a);
  expect((lights[0]! + 0.05) / (lights[1]! + 0.05)).toBeGreaterThanOrEqual(3);
}

/** The relative luminance of a colour as browsers write it. */
function lightOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
    .map((part) => Number(part) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
