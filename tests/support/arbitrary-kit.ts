import fc from 'fast-check';
import type { Shown } from '../../src/assistants/kit.ts';
import { glyphColours, glyphDrawings } from '../../src/vault/kit/kit-records.ts';
import { settingLimits } from '../../src/vault/kit/kit-schema.ts';
import type { AnswerSettings } from '../../src/vault/records.ts';

const fields = {
  version: fc.constant(1 as const),
  id: fc.stringMatching(/^[0-9a-z]{1,20}$/),
  changedAtMs: fc.integer({ min: 0, max: 2_000_000_000_000 }),
  name: fc.constantFrom('Proofreader', '校正', 'شريك', 'A "quoted" one', '👩‍🚀', '__proto__', '</script>'),
};

/** Any text that JSON can carry: every script, lone surrogates, line ends, and what looks like a blank or a mark. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom('{', '}', '|', 'a', ' ', '\n', '<|im_end|>', '__proto__'), maxLength: 30 }),
);

const setting = (key: keyof AnswerSettings) => {
  const [min, max] = settingLimits[key];
  // JSON has no negative nought.
  return fc.double({ min, max, noNaN: true }).map((value) => value + 0);
};

const assistant = fc.record(
  {
    ...fields,
    kind: fc.constant('assistant' as const),
    systemText: text,
    glyph: fc.record(
      {
        colour: fc.constantFrom(...glyphColours),
        sign: fc.constantFrom('A', 'é', '字', '👩‍🚀', '🏳️‍🌈'),
        drawing: fc.constantFrom(...glyphDrawings),
      },
      { requiredKeys: ['colour'] },
    ),
    model: fc.record({ id: text, name: text }),
    settings: fc.record(
      {
        temperature: setting('temperature'),
        topP: setting('topP'),
        repeatPenalty: setting('repeatPenalty'),
        maxTokens: setting('maxTokens'),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['version', 'kind', 'id', 'changedAtMs', 'name', 'systemText', 'glyph'] },
);

const template = fc.record({ ...fields, kind: fc.constant('template' as const), text });

/** Assistants and templates, each with an id of its own. */
export const arbitraryKit: fc.Arbitrary<Shown[]> = fc.uniqueArray(fc.oneof(assistant, template), {
  selector: ({ id }) => id,
  maxLength: 8,
});
