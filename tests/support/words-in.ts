import { readdirSync } from 'node:fs';
import type { Language } from '../../src/shared/words.ts';

/** Finds on a page in another language what is known by its English words; what is not translated yet stays English. */
export type Said = (english: string) => RegExp;

/** English words by room, from every file that keeps them. */
async function readEnglish(): Promise<object[]> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('words.ts'));
  const modules = await Promise.all(
    files.map(async (path): Promise<{ english?: object }> => await import(`../../src/${path}`)),
  );
  return modules.flatMap(({ english }) => english ?? []);
}

const isGroup = (word: unknown): word is Record<string, unknown> => typeof word === 'object' && word !== null;

export async function wordsIn(language: Language): Promise<Said> {
  const translations = new Map<string, Set<string>>();
  function note(said: unknown, text: unknown): void {
    if (typeof said === 'string' && typeof text === 'string')
      translations.set(said, (translations.get(said) ?? new Set()).add(text));
    else if (isGroup(said) && isGroup(text)) for (const key of Object.keys(said)) note(said[key], text[key]);
  }
  if (language !== 'en') {
    const { catalogue } = (await import(`../../src/words/${language}.ts`)) as { catalogue: Record<string, object> };
    const keysOf = (room: object): string => Object.keys(room).toSorted().join();
    for (const english of await readEnglish()) {
      const own = Object.values(catalogue).find((room) => keysOf(room) === keysOf(english));
      if (own) note(english, own);
    }
  }
  return (english) => {
    const texts = [english, ...(translations.get(english) ?? [])];
    return new RegExp(`^(?:${texts.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`);
  };
}
