import type { Locator, Page } from '@playwright/test';
import { ask, openFromFoot, readLoaded, waitForModel } from '../../scripts/browser/drive.ts';
import { writeModelFile } from '../support/model-file.ts';
import { putConversation } from '../support/put-conversation.ts';
import { putGpuModel } from '../support/put-gpu-model.ts';
import { expectLooksRight } from '../support/looks.ts';
import { expect, test } from './airlock.ts';

const own = 'SmolLM2 135M Instruct';
const panelOf = (page: Page): Locator => page.locator('[data-model]');
const loadedOf = (page: Page, name: string): Locator => page.locator(`[data-model=ready][data-model-name="${name}"]`);

/** Brings the embedded model under another name, and comes back to the chat, which goes on with its own. */
async function bringMyModel(page: Page): Promise<void> {
  const file = writeModelFile('my-model.gguf', { name: 'My Model' });
  await openFromFoot(page, 'Model and updates');
  await page.locator('input[type=file]').setInputFiles(file.path);
  await page.getByText('My Model is on this device.').waitFor({ timeout: 60_000 });
  file.remove();
  await page.getByRole('button', { name: 'Open the chat' }).click();
  await waitForModel(page);
}

async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /^Model: / }).click();
  return page.getByRole('dialog', { name: 'Models on this device' });
}

test(
  'a conversation keeps a model of its own; another is loaded when something is sent, and says how long it took',
  { tag: '@long' },
  async ({ airlock }) => {
    test.slow(); // six loads and five answers
    const { page, context } = await airlock.prepared();
    await bringMyModel(page);
    await expect(panelOf(page)).toContainText(/on the processor, \d threads? · loaded in [\d.,]+ s/);
    await ask(page, 'What is the capital of France?');
    const dialog = await openDialog(page);
    await dialog.getByRole('radio', { name: 'In this conversation only' }).click();
    await dialog.getByRole('button', { name: 'Use My Model' }).click();
    await expect(loadedOf(page, 'My Model')).toContainText(/loaded in [\d.,]+ s/, { timeout: 60_000 });
    expect((await ask(page, 'What is the capital of Italy?')).answer).toContain('Rome');
    await expect(page.locator('[data-turn=assistant]').last()).toContainText('My Model');

    // Another conversation goes on with the device's model: said at once, loaded with the first question.
    await page.getByRole('button', { name: 'New conversation' }).click();
    await expect(panelOf(page)).toContainText(
      `${own} is chosen and is loaded when you send. Until then My Model is loaded.`,
    );
    expect((await readLoaded(page)).model).toBe('My Model');
    await ask(page, 'Say yes.');
    await expect(page.locator('[data-turn=assistant]').last()).toContainText(own);
    await expect(loadedOf(page, own)).toContainText(/loaded in [\d.,]+ s/);

    // The first one again, by its button and not by itself; and after a reload it is what is loaded.
    const first = page.getByRole('button', { name: 'What is the capital of France?', exact: true });
    await first.click();
    await expect(panelOf(page)).toContainText('My Model is chosen for this conversation');
    await page.getByRole('button', { name: 'Load it now' }).click();
    await expect(loadedOf(page, 'My Model')).toBeVisible({ timeout: 60_000 });
    await page.reload();
    await expect(loadedOf(page, 'My Model')).toBeVisible({ timeout: 60_000 });

    // It is removed in another tab: the conversation says so, offers what there is, and a question says so, too.
    const models = await context.newPage();
    await models.goto(`${airlock.server.origin}/models.html`);
    const row = models.getByRole('listitem').filter({ has: models.getByRole('heading', { name: 'My Model' }) });
    await row.getByRole('button', { name: 'Remove' }).click();
    await models.getByRole('button', { name: 'Remove it' }).click();
    await expect(row).toHaveCount(0);
    await models.close();
    await page.reload();
    await expect(loadedOf(page, own)).toBeAttached({ timeout: 60_000 });
    await expect(panelOf(page)).toContainText('My Model is no longer on this device.');
    const refused = await ask(page, 'And of Spain?');
    expect(refused.outcome).toBe('failed');
    await expect(page.locator('[data-trouble=ModelGone]')).toContainText('Choose another, and ask again.');
    await page.getByRole('button', { name: `Use ${own} here` }).click();
    await expect(panelOf(page)).toContainText(/loaded in/);
    await page.getByRole('button', { name: 'Answer now' }).click();
    await expect(page.locator('[data-turn=assistant]').last()).toContainText('Madrid', { timeout: 60_000 });
  },
);

test(
  'a model that is chosen in another tab is offered here, and not loaded by itself',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page, context } = await airlock.prepared();
    await bringMyModel(page);
    const models = await context.newPage();
    await models.goto(`${airlock.server.origin}/models.html`);
    const row = models.getByRole('listitem').filter({ has: models.getByRole('heading', { name: 'My Model' }) });
    await row.getByRole('button', { name: 'Use this one' }).click();
    await expect(panelOf(page)).toContainText(
      `My Model is chosen and is loaded when you send. Until then ${own} is loaded.`,
    );
    expect((await readLoaded(page)).model).toBe(own);
    await page.bringToFront();
    await expectLooksRight(page, 'other');
    await page.getByRole('button', { name: 'Load it now' }).click();
    await expect(loadedOf(page, 'My Model')).toBeVisible({ timeout: 60_000 });
  },
);

test(
  'a load that takes the page down is not begun again by itself, but asked about',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page, context } = await airlock.prepared();
    const crashed = page.waitForEvent('crash');
    const devtools = await context.newCDPSession(page);
    await page.reload({ waitUntil: 'commit' });
    await page.locator('[data-model=loading]').waitFor({ state: 'attached', timeout: 60_000 });
    void devtools.send('Page.crash').catch(() => {}); // nobody is left to answer
    await crashed;
    await page.close();

    const again = await context.newPage();
    await again.goto(airlock.server.origin);
    const question = again.locator('[data-trouble=LoadCrashed]');
    await expect(question).toContainText(`The last time ${own} was loaded, this page was lost.`);
    await expectLooksRight(again, 'crashed');
    // Asking is no order to try it, and neither is a reload.
    const refused = await ask(again, 'What is the capital of France?');
    expect(refused.outcome).toBe('failed');
    await again.reload();
    await expect(question.first()).toBeVisible();
    await expect(again.locator('[data-model=failed]')).toBeVisible();
    await again.locator('[data-model]').getByRole('button', { name: 'Load it all the same' }).click();
    await waitForModel(again);
    expect((await ask(again, 'What is the capital of France?')).answer).toContain('Paris');
    await again.reload();
    await waitForModel(again);
  },
);

test('a page that is closed while a model loads has not crashed', { tag: '@long' }, async ({ airlock }) => {
  const { page } = await airlock.prepared();
  await page.reload({ waitUntil: 'commit' });
  await page.locator('[data-model=loading]').waitFor({ state: 'attached', timeout: 60_000 });
  await page.reload();
  await waitForModel(page);
});

test(
  `without a graphics card a model for it leads to the processor in one press, and can be switched off`,
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared();
    await putGpuModel(page, 'Gemma 3 1B for the graphics card');
    let dialog = await openDialog(page);
    await dialog.getByRole('button', { name: 'Use Gemma 3 1B' }).waitFor();
    await expectLooksRight(page, 'dialog');
    await dialog.getByRole('button', { name: 'Use Gemma 3 1B' }).click();
    const trouble = page.locator('[data-model] [data-trouble=GpuUnavailable]');
    await expect(trouble).toContainText('Choose a model for the processor: it works here.');
    await expect(trouble.getByRole('button', { name: 'Load again' })).toBeVisible();
    await expectLooksRight(page, 'gpu-unavailable');
    await trouble.getByRole('button', { name: `Use ${own} on the processor` }).click();
    await expect(loadedOf(page, own)).toBeVisible({ timeout: 60_000 });

    // With the keyboard alone: the graphics card is never to be used.
    dialog = await openDialog(page);
    const never = dialog.getByRole('radio', { name: 'Never' });
    await expect(async () => {
      await page.keyboard.press('Tab');
      await expect(dialog.getByRole('radio', { name: /^Automatic/ })).toBeFocused({ timeout: 100 });
    }).toPass();
    await page.keyboard.press('ArrowRight');
    await expect(never).toBeFocused();
    await expect(never).toBeChecked();
    await expect(dialog).toContainText('Needs the graphics card, which is set to never');
    await expect(dialog.getByRole('button', { name: 'Use Gemma 3 1B' })).toHaveCount(0);
    await page.reload();
    await waitForModel(page);
    await expect((await openDialog(page)).getByRole('radio', { name: 'Never' })).toBeChecked();
    await page.keyboard.press('Escape');

    // A conversation whose model is one for the graphics card.
    await page.evaluate(() => localStorage.setItem('airlock-gpu', 'automatic'));
    await page.reload();
    await waitForModel(page);
    await (await openDialog(page)).getByRole('button', { name: 'Use Gemma 3 1B' }).click();
    await expect(trouble).toBeVisible();
    await page.evaluate(() => localStorage.setItem('airlock-gpu', 'never'));
    await page.reload();
    const off = page.locator('[data-model] [data-trouble=GpuSwitchedOff]');
    await expect(off).toContainText('runs on the graphics card, which you have set never to be used');
    await expect(off.getByRole('button', { name: `Use ${own} on the processor` })).toBeVisible();
  },
);

test(
  `thinking is folded, opens with the keyboard, and is not what is copied`,
  { tag: '@long' },
  async ({ airlock }) => {
    const { page, context } = await airlock.prepared();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const thinking = 'The user asks why the sky is blue.\n\nRayleigh scattering: short waves more. '.repeat(3);
    await putConversation(page, 'Thoughts', [
      { text: 'Because air scatters **blue** light more.', thinking, thinkingMs: 8400, modelName: 'A thinking model' },
    ]);
    await page.reload();
    await waitForModel(page);
    const list = page.getByRole('button', { name: 'Thoughts', exact: true });
    await list.click();
    const summary = page.getByText(/^Thought for 8[.,]4 s$/);
    await expect(summary).toBeVisible();
    await expect(page.getByText('Rayleigh')).toBeHidden();
    await expectLooksRight(page, 'folded');
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Rayleigh')).toBeVisible();
    await expectLooksRight(page, 'unfolded');
    for (const [name, text] of [
      ['As Markdown', 'Because air scatters **blue** light more.'],
      ['As plain text', 'Because air scatters blue light more.'],
    ] as const) {
      await page.getByRole('button', { name: 'Copy this answer' }).click();
      await page.getByRole('button', { name }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
      await page.keyboard.press('Escape');
    }
  },
);
