import { readFileSync } from 'node:fs';
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';
import { english as paletteWords } from '../../src/app/palette/words.ts';
import { english as panelWords } from '../../src/app/panel-words.ts';
import { english as listWords } from '../../src/chat/list/words.ts';
import { english as address } from '../../src/chat/address-words.ts';
import { english as markdown } from '../../src/chat/markdown/words.ts';
import { english as turns } from '../../src/chat/turn-words.ts';
import { english as welcome } from '../../src/chat/welcome-words.ts';
import { english as chat } from '../../src/chat/words.ts';
import { english as moreModels } from '../../src/models/catalogue/words.ts';
import { english as shelf } from '../../src/models/shelf-words.ts';
import { english as models } from '../../src/models/words.ts';
import { english as takeout } from '../../src/settings/takeout/words.ts';
import { catalogue as arabic } from '../../src/words/ar.ts';
import { catalogue as german } from '../../src/words/de.ts';
import { takeoutThread } from '../../src/words/takeout-thread.ts';
import { expectAccessible, expectFits } from '../support/looks.ts';
import { expect, test } from './airlock.ts';

/** What has no blank and is more than a word or two: found on a page in another language it was left over. */
const sentences = [
  models,
  shelf,
  moreModels,
  listWords,
  paletteWords,
  panelWords.models,
  chat,
  welcome,
  turns,
  address,
  markdown,
  takeout,
]
  .flatMap(textsOf)
  .filter((text) => text.length > 12 && text.includes(' '));

function textsOf(words: object): string[] {
  return Object.values(words).flatMap((word: unknown) =>
    typeof word === 'string' ? [word] : typeof word === 'object' && word !== null ? textsOf(word) : [],
  );
}

for (const [locale, language, words, direction] of [
  ['de-DE', 'de', german, 'ltr'],
  ['ar', 'ar', arabic, 'rtl'],
] as const)
  test(
    `in ${locale} a conversation and the models page are in that language, fit, and can be heard`,
    { tag: '@long' },
    async ({ airlock }) => {
      const expectWhole = async (where: string): Promise<void> => {
        const text = await page.locator('body').innerText();
        expect(sentences.filter((sentence) => text.includes(sentence))).toEqual([]);
        await expectAccessible(page, `${where}, ${locale}`);
        await expectFits(page, `${where}, ${locale}`);
      };
      const first = await airlock.launch({ locale });
      let page = await first.context.newPage();
      await page.goto(airlock.server.origin);
      await page.getByRole('heading', { name: words.models.offerTitles.first }).waitFor();
      await expect(page.locator('html')).toHaveAttribute('dir', direction);
      await expectWhole('the offer');
      await first.close();

      ({ page } = await airlock.prepared({ locale }));
      await page.getByRole('heading', { name: words.welcome.title }).waitFor();
      await expectWhole('before the first question');
      await page.getByRole('button', { name: words.welcome.examples.fact }).click();
      await page.getByRole('button', { name: words.chat.send, exact: true }).click();
      const answer = page.locator('[data-turn=assistant]:not([data-outcome=writing])');
      await answer.locator('details:not([data-thinking]) summary').click();
      await expect(answer.getByText(words.turns.details.firstWord)).toBeVisible();
      await page.locator('[data-context-share]').getByRole('button').click();
      await page.getByText(words.turns.context.nothingLeftOut).waitFor();
      await expectWhole('an answer, and how it came about');
      await page.keyboard.press('Control+k');
      await page.getByRole('option', { name: words.palette.commands.takeout }).click();
      await page.getByRole('radio', { name: words.takeout.save.formats.page }).click();
      await expectWhole('what is saved to be read');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: words.takeout.save.save, exact: true }).click(),
      ]);
      const [entry] = await new ZipReader(new BlobReader(new Blob([readFileSync(await download.path())]))).getEntries();
      const said = takeoutThread[language];
      const saved = entry?.directory === false ? await entry.getData(new TextWriter()) : '';
      expect(saved).toContain(`<html lang="${language}" dir="${direction}">`);
      expect(saved).toContain(`<bdi>${said.you}</bdi>`);

      await page.goto(`${airlock.server.origin}/models.html`);
      await expect(page).toHaveTitle(words.models.pageTitle);
      await page.getByRole('heading', { name: words.models.ready }).waitFor();
      await page.getByRole('heading', { name: words.moreModels.title }).waitFor();
      await page.locator('[data-catalogue] details').first().waitFor();
      await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      await expectWhole('the models page');
      await page.locator('[data-recommended]').getByRole('button').click();
      await page.getByRole('dialog').getByText(words.moreModels.theyLearn).waitFor();
      await expectWhole('before a model is fetched');
    },
  );

test(
  'in ar the chat’s list, palette, keys and models are in that language, fit, and can be heard',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared({ locale: 'ar' });
    const expectWhole = async (where: string): Promise<void> => {
      const text = await page.locator('body').innerText();
      expect(sentences.filter((sentence) => text.includes(sentence))).toEqual([]);
      await expectAccessible(page, where);
      await expectFits(page, where);
    };
    await page.getByText(arabic.list.empty.all).waitFor();
    await expectWhole('the chat');
    await page.getByRole('button', { name: arabic.list.search }).click();
    await page.getByRole('option', { name: arabic.palette.commands.backup }).waitFor();
    await expectWhole('the palette');
    await page.getByRole('option', { name: arabic.palette.commands.sheet }).click();
    await page.getByRole('dialog').getByText(arabic.palette.keys.newLine).waitFor();
    await expectWhole('the keys');
    await page.keyboard.press('Escape');
    await page.locator('[data-model-name]').getByRole('button').click();
    await page.getByRole('dialog').getByText(arabic.panels.models.inUse).waitFor();
    await expectWhole('the models');
    await expect(page.getByRole('button', { name: arabic.app.blur })).toHaveCount(1);
  },
);
