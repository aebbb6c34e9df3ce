import { waitForSeal } from '../../scripts/browser/drive.ts';
import type { Language } from '../../src/shared/words.ts';
import * as looksOf from '../support/looks.ts';
import { putConversation } from '../support/put-conversation.ts';
import { richAnswer } from '../support/rich-answer.ts';
import { wordsIn } from '../support/words-in.ts';
import { expect, test } from './airlock.ts';

const arabicAnswer = `## الموجات

سرعة الموجة تعتمد على **الشد** والكتلة، انظر \`sqrt(T)\`.

- أولًا
- An English line among them
`;

interface Look {
  name: string;
  colorScheme: 'light' | 'dark';
  language: Language;
  /** For who sees little: colours far apart. */
  isContrastHigh?: boolean;
  /** In the language with the longest words: text of twice the size, and no movement. */
  isLarge?: boolean;
}

const looks: readonly Look[] = [
  { name: 'light', colorScheme: 'light', language: 'en' },
  { name: 'dark', colorScheme: 'dark', language: 'en' },
  { name: 'Arabic, dark, high contrast', colorScheme: 'dark', language: 'ar', isContrastHigh: true },
  { name: 'German, large', colorScheme: 'light', language: 'de', isLarge: true },
];

for (const { name, colorScheme, language, isContrastHigh = false, isLarge = false } of looks) {
  test(
    `every screen: axe finds nothing, nothing scrolls sideways, a finger hits everything (${name})`,
    { tag: '@long' },
    async ({ airlock }) => {
      test.setTimeout(600_000);
      const said = await wordsIn(language);
      const { page, context } = await airlock.prepared({ colorScheme });
      await putConversation(page, 'Waves, and what they carry', [richAnswer, arabicAnswer]);
      await page.evaluate((chosen) => localStorage.setItem('airlock-language', chosen), language);
      const touch = await context.newCDPSession(page);
      await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
      if (isContrastHigh) await page.emulateMedia({ contrast: 'more' });
      if (isLarge) {
        await touch.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
        await page.emulateMedia({ reducedMotion: 'reduce' });
      }
      await page.reload();
      await waitForSeal(page);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe(isLarge ? '32px' : '16px');
      expect(await page.evaluate(() => [document.dir || 'ltr', matchMedia('(pointer: coarse)').matches])).toEqual([
        language === 'ar' ? 'rtl' : 'ltr',
        true,
      ]);

      const button = (english: string) => page.getByRole('button', { name: said(english) }).first();
      const dialog = page.getByRole('dialog');
      async function look(where: string): Promise<void> {
        await looksOf.expectAccessible(page, where);
        await looksOf.expectTargets(page, where);
        await looksOf.expectFits(page, `${where}, ${name}`);
        if (isContrastHigh) await looksOf.expectContrast(page, where);
        if (!isLarge) return;
        await looksOf.expectStill(page, where);
        await looksOf.expectWhole(page, where);
      }
      async function lookAtDialog(where: string, open: () => Promise<void>): Promise<void> {
        await open();
        await dialog.waitFor();
        await look(where);
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
      }
      async function run(command: string): Promise<void> {
        await page.keyboard.press('Control+k');
        await page.getByRole('option', { name: said(command) }).click();
      }

      await look('the empty chat');
      await page.getByRole('button', { name: 'Waves, and what they carry', exact: true }).click();
      await page.locator('[data-turn=assistant]').first().waitFor();
      await look('a conversation');
      await lookAtDialog('the meter', () => page.locator('[data-meter]').click());
      await lookAtDialog('the palette', async () => {
        await page.keyboard.press('Control+k');
        await page.getByRole('combobox').fill('wave');
        await page.getByRole('option').locator('mark').first().waitFor();
      });
      await lookAtDialog('the keys', () => page.keyboard.press('Control+/'));
      for (const command of [
        'Assistants and templates',
        'Try to leak it',
        'What a cloud would have been sent',
        'Keep a receipt',
        'Passphrase and lock',
        'Take it with you',
        'Back up and restore',
        'Language and appearance',
        'About',
        'Erase',
      ])
        await lookAtDialog(command, async () => {
          await run(command);
          await page.getByRole('combobox').waitFor({ state: 'detached' });
        });

      const rowMenu = page.locator('nav [aria-haspopup=menu][aria-label*="Waves"]');
      const item = (english: string) => page.getByRole('menuitem', { name: said(english) });
      await rowMenu.click();
      await item('Rename').waitFor();
      await look('the actions of a conversation');
      await lookAtDialog('the tags', () => item('Tags').click());
      await rowMenu.click();
      await item('Archive').click();
      await button('Undo').waitFor();
      await look('what was archived can be taken back');
      await run('Temporary conversation');
      await look('a temporary conversation');

      await run('Model and updates');
      await page.locator('[data-setup=prepared] h3').first().waitFor();
      await look('the models page');
      await lookAtDialog('looks on the models page', () => button('Language and appearance').click());
    },
  );
}
