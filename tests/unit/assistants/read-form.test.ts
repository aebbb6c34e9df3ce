import { describe, expect, test } from 'vitest';
import { readAssistant, readTemplate, type AssistantFields } from '../../../src/assistants/read-form.ts';

const made = { version: 1, id: 'a', changedAtMs: 1 } as const;
const empty = { temperature: '', topP: '', repeatPenalty: '', maxTokens: '' };
const fields: AssistantFields = {
  name: ' Cook ',
  systemText: 'Answer as a cook.',
  glyph: { colour: 'sand' },
  model: undefined,
  settings: empty,
};
const withSettings = (settings: Partial<typeof empty>) =>
  readAssistant({ ...fields, settings: { ...empty, ...settings } }, made);

describe('the form of an assistant', () => {
  test('gives what was typed, and nothing where nothing was', () => {
    const item = { ...made, kind: 'assistant', name: 'Cook', glyph: fields.glyph, systemText: fields.systemText };
    expect(readAssistant(fields, made)).toEqual({ item });
    expect(withSettings({ temperature: '0,5', maxTokens: '200.4' })).toEqual({
      item: { ...item, settings: { temperature: 0.5, maxTokens: 200 } },
    });
  });

  test('says which setting is out of its limits, and what these are', () => {
    for (const temperature of ['2.1', '-1', 'warm', 'NaN', 'Infinity'])
      expect(withSettings({ temperature }), temperature).toEqual({
        problem: 'Temperature: a number from 0 to 2, or nothing.',
      });
    expect(withSettings({ topP: '0' })).toMatchObject({ problem: expect.stringContaining('0.05') });
    expect(withSettings({ maxTokens: '1e9' })).toMatchObject({ problem: expect.stringContaining('32,768') });
  });

  test('asks for a name, for no more words than can be read, and for one sign', () => {
    expect(readAssistant({ ...fields, name: ' ' }, made)).toMatchObject({ problem: expect.stringMatching('name') });
    expect(readAssistant({ ...fields, systemText: 'x'.repeat(20_001) }, made)).toMatchObject({
      problem: expect.stringMatching('20,000'),
    });
    expect(readAssistant({ ...fields, glyph: { colour: 'sky', sign: 'ab' } }, made)).toMatchObject({
      problem: expect.stringMatching('emoji'),
    });
    expect(readAssistant({ ...fields, glyph: { colour: 'sky', sign: '👩‍🚀' } }, made)).toHaveProperty('item');
  });
});

test('a template needs a name and a text', () => {
  expect(readTemplate({ name: 'Reply', text: 'To {{whom}}' }, made)).toHaveProperty('item.text', 'To {{whom}}');
  expect(readTemplate({ name: '', text: 'a' }, made)).toMatchObject({ problem: expect.stringMatching('name') });
  expect(readTemplate({ name: 'Reply', text: ' ' }, made)).toMatchObject({ problem: expect.stringMatching('text') });
});
