import { afterEach, describe, expect, test } from 'vitest';
import { languages, speak, type Language } from '../../../src/shared/words.ts';
import { english } from '../../../src/takeout/words.ts';
import { createExport, type ExportFormat } from '../../../src/takeout/write/create-export.ts';
import type { WholeConversation } from '../../../src/vault/whole-conversation.ts';
import { takeoutThread } from '../../../src/words/takeout-thread.ts';
import { fixture, readAll } from '../../support/takeout.ts';

afterEach(() => speak('en', {}));

async function write(format: ExportFormat, whole: WholeConversation): Promise<string> {
  const file = createExport({ format, isSingle: true, nowMs: 1 });
  await file.add(whole);
  return await (await file.finish()).blob.text();
}

/** A conversation with all that our words are for: another branch, thoughts, a picture, an answer that was cut off. */
async function readRich(): Promise<WholeConversation> {
  const [whole] = await readAll(fixture('chatgpt.json'));
  const last = whole?.turns.at(-1);
  if (!whole || last?.role !== 'assistant') throw new Error('No answer.');
  const turns = [...whole.turns.slice(0, -1), { ...last, outcome: 'stopped' as const, text: '![Odd](odd.png)' }];
  return { conversation: { ...whole.conversation, title: '' }, turns };
}

const ours = (said: typeof english): string[] => [
  said.untitled,
  said.otherBranches(2),
  said.you,
  said.thinking,
  said.remarks.stopped,
];

describe.for(languages.filter((one): one is Exclude<Language, 'en'> => one !== 'en'))('%s', (language) => {
  const said = takeoutThread[language];
  const speakIt = (): void => speak(language, { takeoutThread: said });

  test.for(['markdown', 'page', 'text'] as const)(
    '%s is in that language, and nothing of it is English',
    async (form) => {
      const whole = await readRich();
      const inEnglish = await write(form, whole);
      for (const words of [...ours(english), 'Kept with Airlock', ' UTC']) expect(inEnglish).toContain(words);
      speakIt();
      const text = await write(form, whole);
      for (const words of [...ours(said), ' UTC']) expect(text).toContain(words);
      for (const words of [...ours(english), 'Kept with Airlock', 'June', '(Picture'])
        expect(text).not.toContain(words);
    },
  );

  test('a page says which language it is in, and from where it is read; of what was said it claims neither', async () => {
    speakIt();
    const page = await write('page', await readRich());
    expect(page).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(page).toContain('<h1 lang="und" dir="auto">');
    expect(page).toContain(`<bdi lang="${language}">${said.picture('Odd · odd.png')}</bdi></p>`);
    expect(page.match(/<section>/g)).toHaveLength(page.match(/<div lang="und">/g)?.length ?? 0);
  });

  test('JSON is the same to the byte', async () => {
    const whole = await readRich();
    const inEnglish = await write('json', whole);
    speakIt();
    expect(await write('json', whole)).toBe(inEnglish);
  });

  test('what stands in the place of a picture or above a file is in that language, and all else is the same', async () => {
    const inEnglish = [...(await readAll(fixture('chatgpt.json'))), ...(await readAll(fixture('claude.json')))];
    speakIt();
    const found = [...(await readAll(fixture('chatgpt.json'))), ...(await readAll(fixture('claude.json')))];
    const text = JSON.stringify(found);
    for (const words of [said.notes.picture, said.attached('recipe.txt')]) expect(text).toContain(words);
    for (const words of [english.notes.picture, english.attached('recipe.txt')]) expect(text).not.toContain(words);
    // Known again by their ids: the same file adds nothing twice, in whichever language it was read before.
    const translated = JSON.stringify(inEnglish)
      .replaceAll(english.notes.picture, said.notes.picture)
      .replaceAll(english.attached('recipe.txt'), said.attached('recipe.txt'));
    expect(JSON.parse(text)).toEqual(JSON.parse(translated));
    // What was brought in this language goes out as JSON and comes back as it is.
    const file = createExport({ format: 'json', isSingle: false, nowMs: 1 });
    for (const whole of found) await file.add(whole);
    const { name, blob } = await file.finish();
    expect(await readAll(blob)).toEqual(found);
    expect(name).not.toContain('conversations');
  });
});
