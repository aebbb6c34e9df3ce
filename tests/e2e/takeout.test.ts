import { readFileSync } from 'node:fs';
import { openFromFoot, waitForSeal } from '../../scripts/browser/drive.ts';
import { fixture, zipOf } from '../support/takeout.ts';
import { expectLooksRight } from '../support/looks.ts';
import { expect, test } from './airlock.ts';

test(
  'an archive of ChatGPT comes in with its branches, and goes out as JSON and as pages, with nobody told',
  { tag: '@long' },
  async ({ airlock }) => {
    const { page } = await airlock.prepared();
    await waitForSeal(page);
    airlock.server.hits.length = 0;
    const archive = await zipOf({ 'chat.html': '<p>', 'conversations.json': fixture('chatgpt.json') });

    await openFromFoot(page, 'Take it with you');
    await expectLooksRight(page, 'takeout first');
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (
      await chooser
    ).setFiles({
      name: 'export.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(await archive.arrayBuffer()),
    });
    const part = page.locator('[data-bring-in=read]');
    await expect(part).toContainText('1 conversation, 6 messages can be taken. From ChatGPT.');
    await expect(part).toContainText('1 picture');
    await part.getByText('What stays behind').click();
    await expect(part).toContainText('Never asked: not taken: nothing was said in it');
    await expectLooksRight(page, 'takeout report');
    await page.getByRole('button', { name: 'Take 1 conversation' }).click();
    await expect(page.locator('[data-bring-in=taken]')).toContainText('1 conversation more is in your list now.');

    const saved = async (): Promise<[name: string, text: string]> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save', exact: true }).click(),
      ]);
      return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')];
    };
    const [name, json] = await saved();
    expect(name).toMatch(/^[\d-]{10} Airlock conversations\.json$/);
    const [head, ...wholes] = JSON.parse(json) as [object, ...{ conversation: { title: string }; turns: object[] }[]];
    expect(head).toMatchObject({ format: 'airlock-conversations', version: 1 });
    expect(wholes.map(({ conversation, turns }) => [conversation.title, turns.length])).toEqual([
      ['Lighthouse at Ness Point', 6],
    ]);
    await expectLooksRight(page, 'takeout taken');
    await page.getByRole('radio', { name: 'Web page' }).click();
    expect((await saved())[0]).toMatch(/\.zip$/);

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Lighthouse at Ness Point', exact: true }).click();
    await expect(page.locator('[data-turn=assistant]').last()).toContainText('A keeper named Odd.');
    await expect(page.locator('[data-meter=sealed]')).toBeVisible();
    expect(airlock.server.hits).toEqual([]);
  },
);
