import { afterEach, expect, test } from 'vitest';
import { commandsFor } from '../../../src/app/palette/command.ts';
import { listCommands, type Actions } from '../../../src/app/palette/list-commands.ts';
import { speak, type Language } from '../../../src/shared/words.ts';
import { termsOf } from '../../../src/vault/search/words.ts';

const catalogues = import.meta.glob<{ catalogue: object }>('../../../src/words/*.ts', { eager: true });
const ids: (keyof Actions)[] = [
  'newConversation',
  'temporary',
  'meter',
  'selfTest',
  'cloud',
  'receipt',
  'models',
  'passphrase',
  'takeout',
  'backup',
  'lock',
  'curtain',
  'sheet',
  'appearance',
  'about',
  'erase',
];

afterEach(() => speak('en', {}));

/** Which commands a query finds. */
function found(query: string): string[] {
  const called: string[] = [];
  const actions = Object.fromEntries(ids.map((id) => [id, () => called.push(id)])) as unknown as Actions;
  for (const { run } of commandsFor(listCommands(actions), termsOf(query))) run();
  return called;
}

test('without a word, every command is listed, and each does what it is named after', () => {
  expect(found('')).toEqual(ids);
});

test('every word of the query begins a word of the name', () => {
  expect(found('lock')).toEqual(['passphrase', 'lock']);
  expect(found('dra cur')).toEqual(['curtain']);
  expect(found('rap')).toEqual([]);
});

test.each<[Language, string, string[]]>([
  ['de', 'und sperre', ['passphrase']],
  ['fr', 'mises a jour', ['models']],
  ['ja', '復元', ['backup']],
  ['ja', '復', ['backup']],
  ['zh-Hans', '幕布', ['curtain']],
  ['ar', 'القفل', ['lock']],
])('in %s %s finds the command, wherever in its name the word stands', (language, query, wanted) => {
  speak(language, { ...catalogues[`../../../src/words/${language}.ts`]!.catalogue });
  expect(found(query)).toEqual(wanted);
});
