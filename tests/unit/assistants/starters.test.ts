import { afterEach, describe, expect, test } from 'vitest';
import { blanksOf } from '../../../src/assistants/blanks.ts';
import { starterAssistants, starterTemplates } from '../../../src/assistants/starters.ts';
import { estimateTokens } from '../../../src/shared/estimate-tokens.ts';
import { languages, speak } from '../../../src/shared/words.ts';
import { parseKitItem } from '../../../src/vault/kit/kit-schema.ts';
import type { Catalogue } from '../../../src/words/catalogue.ts';

const catalogues = import.meta.glob<{ catalogue: Catalogue }>('../../../src/words/*.ts', { eager: true });

afterEach(() => speak('en', {}));

describe.each(languages)('what comes with the app, in %s', (language) => {
  const speakIt = (): void => speak(language, { ...catalogues[`../../../src/words/${language}.ts`]?.catalogue });

  test('is as what a person makes, and short enough for a small model', () => {
    speakIt();
    for (const item of [...starterAssistants(), ...starterTemplates()]) expect(parseKitItem(item)).toEqual(item);
    for (const { systemText, name } of starterAssistants()) expect(estimateTokens(systemText), name).toBeLessThan(220);
  });

  test('has blanks in its templates', () => {
    speakIt();
    for (const { text } of starterTemplates()) expect(blanksOf(text).length, text).toBeGreaterThan(1);
  });
});
