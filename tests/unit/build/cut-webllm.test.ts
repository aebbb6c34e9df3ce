import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cutWebllm } from '../../../scripts/build/cut-webllm.ts';

const path = 'node_modules/@mlc-ai/web-llm/lib/index.js';

function cut(code: string, id: string): string | undefined {
  const { transform } = cutWebllm() as unknown as {
    transform: (this: unknown, code: string, id: string) => { code: string } | null;
  };
  const context = {
    error(message: string) {
      throw new Error(message);
    },
  };
  return transform.call(context, code, id)?.code;
}

test('the list of models on other hosts is gone, and the rest is there', () => {
  const left = cut(readFileSync(path, 'utf8'), `/app/${path}?v=1`)!;
  expect(left).not.toMatch(/["'`]https:\/\/(?:huggingface|raw\.githubusercontent)/);
  expect(left).toContain('const prebuiltAppConfig = { model_list: [] };');
  expect(left).toContain('class MLCEngine ');
});

test('a version without such a list stops the build', () => {
  expect(() => cut('export {};', path)).toThrow('no list of models');
});

test('other files are left alone', () => {
  expect(cut('export {};', 'src/main.tsx')).toBeUndefined();
});
