import type { Locator, Page } from '@playwright/test';
import { agreeInFrame, consentFrame } from '../../scripts/browser/drive.ts';
import { expectAccessible, expectFits } from '../support/looks.ts';
import { expect, test, type Airlock } from './airlock.ts';

/** The list of models on the built models page: what it says of this device, and that nothing is asked of anybody before a yes. */

const software = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'];

interface Opened {
  page: Page;
  /** More models, once the browser has told of its device. */
  list: Locator;
  /** Every request of the page since the list was there. */
  requests: string[];
}

async function openList(airlock: Airlock, options: Parameters<Airlock['prepared']>[0] = {}): Promise<Opened> {
  const { page } = await airlock.prepared(options);
  await page.goto(`${airlock.server.origin}/models.html`);
  const list = page.getByRole('region', { name: 'More models' });
  await expect(list).toContainText('processor cores');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  airlock.server.hits.length = 0;
  return { page, list, requests };
}

const modelIn = (list: Locator, name: string): Locator =>
  list.locator('[data-catalogue-model]').filter({ has: list.page().getByText(name, { exact: true }) });

test(
  'who has no graphics card is told at once what works, and nothing is fetched before a yes',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page, list, requests } = await openList(airlock);
    await expect(list).toContainText('You need no graphics card.');
    await expect(list).toContainText('9 models below run on it');
    await expect(list).toContainText('no graphics card for models · at least');

    // Only what may run here is shown, and the one that is recommended surely does.
    const shown = list.locator('[data-verdict]');
    expect(new Set(await shown.evaluateAll((all) => all.map((one) => one.getAttribute('data-verdict'))))).not.toContain(
      'no',
    );
    const recommended = list.locator('[data-recommended]');
    await expect(recommended).toContainText('Fits');
    await expect(recommended).toContainText('it runs on your processor, speaks English');
    await expect(modelIn(list, 'Qwen3 8B')).toHaveCount(0);
    await list.getByRole('button', { name: /will not fit/ }).click();
    await modelIn(list, 'Qwen3 8B').locator('summary').click();
    await expect(modelIn(list, 'Qwen3 8B')).toContainText('It needs a graphics card, and this browser offers none.');
    await expect(modelIn(list, 'Qwen3 8B').getByRole('button')).toHaveCount(0);

    // Consent: how much, from whom, what they learn, how it is checked.
    await modelIn(list, 'SmolLM2 360M').locator('summary').click();
    await modelIn(list, 'SmolLM2 360M').getByRole('button', { name: 'Get SmolLM2 360M, processor' }).click();
    const dialog = page.getByRole('dialog', { name: 'Get SmolLM2 360M?' });
    await expect(dialog).toContainText('386 MB');
    await expect(dialog).toContainText('huggingface.co');
    await expect(dialog).toContainText('*.hf.co');
    await expect(dialog).not.toContainText('githubusercontent');
    await expect(dialog).toContainText(`the address of this site (${new URL(airlock.server.origin).host})`);
    await expect(dialog).toContainText('SHA-256 in Airlock’s own list');
    await consentFrame(page).getByRole('button', { name: 'Not now' }).click();
    await expect(dialog).toBeHidden();
    expect(requests).toEqual([]);
    expect(airlock.server.hits).toEqual([]);

    // The same after a yes: now there is a first request, to the host that was named. No name is looked up in these tests.
    await modelIn(list, 'SmolLM2 360M').getByRole('button', { name: /^Get / }).click();
    await expect(consentFrame(page).getByRole('button', { name: 'Fetch 386 MB' })).toBeVisible();
    await agreeInFrame(page);
    await expect.poll(() => requests.map((url) => new URL(url).host)).toContain('huggingface.co');
    expect(new Set(requests.map((url) => new URL(url).host))).toEqual(new Set(['huggingface.co']));
    await expect(modelIn(list, 'SmolLM2 360M')).toContainText('It is on its way.');
  },
);

test(
  'on a graphics card without 16 bits, in software, no 16-bit form is offered, and it is said why',
  { tag: '@long' },
  async ({ airlock }) => {
    const { list, requests } = await openList(airlock, { flags: software });
    await expect(list).toContainText('This browser only imitates one, which is slow');
    await expect(list).toContainText('9 models below run on it');
    await list.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
    const ids = await list.getByRole('button', { name: /^Get / }).evaluateAll((all) =>
      all.map((button) => {
        const form = button.closest('[data-form]')?.getAttribute('data-form');
        return form ?? button.closest('[data-catalogue-model]')?.getAttribute('data-catalogue-model');
      }),
    );
    expect(ids).toContain('qwen3-0.6b-q4f32');
    expect(ids.filter((id) => id?.includes('q4f16'))).toEqual([]);
    await expect(list.locator('[data-form="qwen3-0.6b-q4f16"]')).toContainText('counts in 16 bits (shader-f16)');
    await expect(list.locator('[data-form="qwen3-0.6b-q4f32"]')).toContainText('a sentence would take minutes');
    expect(requests).toEqual([]);
  },
);

test(
  'a model is added by its address: what is unknown is said, and a host that is not listed is refused by name',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page, list, requests } = await openList(airlock);
    await list.getByText('Add a model by its address').click();
    const place = list.getByRole('textbox', { name: 'Where the model is' });
    const second = list.getByRole('textbox', { name: 'File or library' });
    const see = list.getByRole('button', { name: 'See what would be fetched' });

    await place.fill('https://example.com/model.gguf');
    await see.click();
    await expect(list.getByRole('alert')).toContainText('This page may not reach example.com');
    await expect(list.getByRole('alert')).toContainText('import it from your disk');

    await place.fill('somebody/a-model');
    await second.fill('https://raw.githubusercontent.com/somebody/libs/main/a-webgpu.wasm');
    await second.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Get a-model?' });
    await expect(dialog).toContainText('Nobody but you vouches for this model');
    await expect(dialog).toContainText('How much is not known yet');
    await expect(dialog).toContainText('Brings code');
    await expect(
      consentFrame(page).getByText('https://raw.githubusercontent.com/somebody/libs/main/a-webgpu.wasm'),
    ).toBeVisible();
    await expect(dialog).toContainText('the first time, you trust the host');
    await expect(list.getByRole('alert')).toBeEmpty();
    await consentFrame(page).getByRole('button', { name: 'Not now' }).click();
    expect(requests).toEqual([]);
    expect(airlock.server.hits).toEqual([]);
  },
);

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `the list and its question: axe finds nothing, nothing scrolls sideways (${colorScheme})`,
    { tag: '@long' },
    async ({ airlock }) => {
      const { page, list } = await openList(airlock, { colorScheme });
      await list.getByRole('button', { name: /will not fit/ }).click();
      await list.locator('details[data-catalogue-model] > summary').nth(1).click();
      await list.getByText('Add a model by its address').click();
      await expectFits(page, `list-${colorScheme}`);
      await expectAccessible(page, `list-${colorScheme}`);
      await list.locator('[data-recommended]').getByRole('button').click();
      await consentFrame(page).getByRole('button').first().waitFor();
      await expectFits(page, `consent-${colorScheme}`);
      await expectAccessible(page, `consent-${colorScheme}`);
    },
  );
}
