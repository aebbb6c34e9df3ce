import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMarkBreaker } from '../../../src/engines/break-control-tokens.ts';
import { readVocabulary } from '../../../src/engines/read-vocabulary.ts';
import { editGguf } from '../../support/edit-gguf.ts';

const folder = new URL('../../../public/models/smollm2-135m-instruct/', import.meta.url);
const parts = readdirSync(folder).filter((name) => name.endsWith('.bin'));
const model = new Blob(parts.toSorted().map((name) => readFileSync(new URL(name, folder))));

test('the embedded model’s marks are read, and all are broken', async () => {
  const { marks, tokens, template, endToken } = await readVocabulary(model);
  expect(tokens).toHaveLength(49_152);
  expect(endToken).toBe('<|im_end|>');
  expect(template).toContain('<|im_start|>');
  expect(marks).toEqual(
    expect.arrayContaining([
      '<|im_start|>',
      '<|im_end|>',
      '<repo_name>',
      '<file_sep>',
      '<jupyter_code>',
      '<empty_output>',
    ]),
  );
  const breakMarks = createMarkBreaker(marks);
  for (const mark of marks) expect(breakMarks(`a${mark}b`)).not.toContain(mark);
});

test('marks of other names are read under these, and of other types by what they look like', async () => {
  const edited = await editGguf(model, {
    tokens: { '<|im_start|>': '[|im_start|]', '<|im_end|>': '~~END~~' },
    tokenTypes: { '<|im_start|>': 4 },
    metadata: { 'tokenizer.chat_template': { type: 'string', value: 'x' } },
  });
  const { marks, tokens, template, endToken } = await readVocabulary(edited);
  expect(tokens).toHaveLength(49_152);
  expect(marks).toEqual(expect.arrayContaining(['[|im_start|]', '~~END~~']));
  expect(marks).not.toContain('<|im_end|>');
  expect([template, endToken]).toEqual(['x', '~~END~~']);
});

test('a file whose marks nobody can read is not run', async () => {
  await expect(readVocabulary(new Blob(['no model'.repeat(10)]))).rejects.toMatchObject({ name: 'ModelFileCorrupt' });
});
