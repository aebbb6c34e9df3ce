import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { createKeptSettings } from '../../../src/app/kept-settings.ts';
import { createTitleChoice } from '../../../src/app/title-choice.ts';
import { createChosenModel } from '../../../src/model-store/chosen-model.ts';
import { putSettings, readSettings, settingNames, settingsToPut } from '../../../src/settings/backup/carry-settings.ts';
import { createLockSettings } from '../../../src/settings/lock-settings.ts';
import { languages } from '../../../src/shared/words.ts';
import { chooseLooks, contrasts, keptLooks, textPercents, themes } from '../../../src/ui/looks.ts';
import { chooseLanguage, chosenLanguage } from '../../../src/words/speak-own.ts';
import { createVault } from '../../../src/vault/vault.ts';
import { restore, save, survey } from '../../support/backup-files.ts';
import { forgetEverything } from '../../support/storage.ts';

/** What a person chose, out of this browser's storage and back into it. */

const noModels = { list: async () => [], listDamaged: async () => [] };

/** As a page has them that is opened now. */
function openPage() {
  const parts = {
    lockSettings: createLockSettings(localStorage),
    titleChoice: createTitleChoice(localStorage),
    chosenModel: createChosenModel(noModels),
  };
  return { ...parts, kept: createKeptSettings(parts) };
}

const chosen = new Map([
  ['looks', 'dark more 130'],
  ['language', 'zh-Hans'],
  ['lock', '5 hidden'],
  ['titles', 'off'],
  ['voice', 'urn:moz-tts:a voice'],
  ['model', 'a-model'],
]);

beforeEach(async () => {
  localStorage.clear();
  await forgetEverything();
});

test('nothing that was not chosen is in a backup', async () => {
  const { kept } = openPage();
  localStorage.setItem('airlock-gpu', 'never');
  localStorage.setItem('airlock-backup', '1 2');
  localStorage.setItem('airlock-install-hint', 'dismissed');
  expect(await readSettings(kept)).toEqual(new Map());
});

test('what was chosen goes through a file, onto a device where nothing was, and holds there at once', async () => {
  const first = openPage();
  chooseLooks({ theme: 'dark', contrast: 'more', textPercent: '130' });
  chooseLanguage('zh-Hans');
  first.lockSettings.change({ idleMinutes: 5, whenHidden: true });
  first.titleChoice.set(false);
  localStorage.setItem('airlock-voice', 'urn:moz-tts:a voice');
  await first.chosenModel.choose('a-model');
  expect(await readSettings(first.kept)).toEqual(chosen);
  const vault = createVault();
  const file = await save(vault, undefined, await readSettings(first.kept));

  localStorage.clear();
  await first.chosenModel.forget('a-model');
  const { kept, lockSettings, titleChoice, chosenModel } = openPage();
  expect(lockSettings.get().idleMinutes).toBe(15);
  expect((await survey(vault, file)).settings).toEqual(chosen);
  expect(await readSettings(kept), 'looking changes nothing').toEqual(new Map());
  const there = await restore(vault, file, 'merge');
  expect(await putSettings(kept, there, 'merge')).toEqual([...settingNames]);
  expect(await readSettings(kept)).toEqual(chosen);
  expect(keptLooks()).toEqual({ theme: 'dark', contrast: 'more', textPercent: '130' });
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(chosenLanguage()).toBe('zh-Hans');
  expect(lockSettings.get()).toEqual({ idleMinutes: 5, whenHidden: true });
  expect(titleChoice.get()).toBe(false);
  expect(await chosenModel.own()).toBe('a-model');
});

test('merging leaves what was chosen here and replacing takes the backup’s; what that does not name stays', async () => {
  const { kept } = openPage();
  chooseLooks({ theme: 'light', contrast: 'system', textPercent: '100' });
  chooseLanguage('de');
  const there = new Map([
    ['looks', 'dark more 130'],
    ['language', 'de'],
    ['titles', 'off'],
  ]);
  expect(await settingsToPut(kept, there, 'merge')).toEqual(['titles']);
  expect(await settingsToPut(kept, there, 'replace')).toEqual(['looks', 'titles']);
  await putSettings(kept, there, 'merge');
  expect(keptLooks().theme).toBe('light');
  chooseLanguage('fr');
  await putSettings(kept, new Map([['looks', 'dark more 130']]), 'replace');
  expect(await readSettings(kept)).toEqual(
    new Map([
      ['looks', 'dark more 130'],
      ['language', 'fr'],
      ['titles', 'off'],
    ]),
  );
});

/** What is a setting only almost, and `en`, which is one. */
const nearly = (
  'dark more 130 |dark  more 130|DARK more 130|dark more 9000|system|15|0 shown|-1 shown|1e1 shown|15 shown more|' +
  `ON|de-DE|en|<img src=x>|constructor|${'x'.repeat(501)}`
).split('|');

test('whatever a file says, nothing is kept that could not have been chosen', async () => {
  const known = fc.constantFrom(...settingNames, 'gpu', 'airlock-erase', '__proto__', 'constructor', 'toString');
  const near = fc.constantFrom(...chosen.values(), ...nearly);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(known, fc.oneof(near, fc.string({ unit: 'binary' }))), { maxLength: 6 }),
      fc.constantFrom('merge' as const, 'replace' as const),
      async (entries, mode) => {
        localStorage.clear();
        const { kept } = openPage();
        const there = new Map(entries);
        const put = await putSettings(kept, there, mode);
        const kinds = Object.keys(localStorage).map((key) => key.replace('airlock-', ''));
        expect(kinds.toSorted()).toEqual(put.filter((name) => name !== 'model').toSorted());
        for (const name of put) expect(await kept[name].read()).toBe(there.get(name));
        const { theme, contrast, textPercent } = keptLooks();
        if (put.includes('looks')) expect(there.get('looks')).toBe(`${theme} ${contrast} ${textPercent}`);
        if (put.includes('language')) expect(languages).toContain(there.get('language'));
        if (put.includes('lock')) expect(there.get('lock')).toMatch(/^(0|1|5|15|60) (hidden|shown)$/);
        if (put.includes('titles')) expect(there.get('titles')).toMatch(/^(on|off)$/);
        expect([themes, contrasts, textPercents].flat()).toEqual(
          expect.arrayContaining([theme, contrast, textPercent]),
        );
        expect(await settingsToPut(kept, there, mode), 'a second time there is nothing to do').toEqual([]);
        await createChosenModel(noModels).forget(there.get('model') ?? '');
      },
    ),
    { numRuns: 200, seed: 5 },
  );
});

test('a storage that takes nothing more costs the setting, and not what was restored', async () => {
  const { kept } = openPage();
  let filler = 'x'.repeat(1 << 20);
  for (let index = 0; filler !== ''; index += 1)
    try {
      localStorage.setItem(`filler ${index}`, filler);
    } catch {
      filler = filler.slice(0, filler.length >> 1); // what is left is smaller
    }
  const put = await putSettings(kept, chosen, 'replace');
  expect(put).not.toContain('looks');
  expect(put).not.toContain('language');
  expect(put).toContain('model');
});
