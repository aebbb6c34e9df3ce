import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressWords } from '../../../../src/models/catalogue/address-words.ts';
import { modelAt } from '../../../../src/models/catalogue/model-at.ts';
import { parseAddress } from '../../../../src/models/catalogue/parse-address.ts';

const origins = ['https://huggingface.co', 'https://raw.githubusercontent.com'];
const parse = (place: string, second = '') => parseAddress(place, second, origins);
const library = 'https://raw.githubusercontent.com/mlc-ai/libs/main/a-webgpu.wasm';

describe('an address of a model', () => {
  test.each([
    'Qwen/Qwen3-0.6B-GGUF',
    'https://huggingface.co/Qwen/Qwen3-0.6B-GGUF',
    ' huggingface.co/Qwen/Qwen3-0.6B-GGUF/ ',
  ])('%j with a file is a file of that repository, at main', (place) => {
    expect(parse(place, 'Qwen3-0.6B-Q8_0.gguf')).toEqual({
      kind: 'source',
      source: {
        kind: 'gguf-repository',
        repository: 'Qwen/Qwen3-0.6B-GGUF',
        revision: 'main',
        fileName: 'Qwen3-0.6B-Q8_0.gguf',
      },
    });
  });

  test.each(['blob', 'resolve'])('of a file as the site shows it (%s) keeps its commit and loses its query', (view) => {
    expect(parse(`https://huggingface.co/a/b/${view}/0123abc/c.gguf?download=true`)).toEqual({
      kind: 'source',
      source: { kind: 'gguf-repository', repository: 'a/b', revision: '0123abc', fileName: 'c.gguf' },
    });
  });

  test('with a library is a model for the graphics card', () => {
    expect(parse('mlc-ai/A-MLC', library)).toEqual({
      kind: 'source',
      source: { kind: 'mlc-repository', repository: 'mlc-ai/A-MLC', revision: 'main', library },
    });
  });

  test('of a file on a listed host is that file, without its query', () => {
    expect(parse('https://raw.githubusercontent.com/a/b/main/c.gguf?token=secret#x')).toEqual({
      kind: 'source',
      source: { kind: 'gguf-address', address: 'https://raw.githubusercontent.com/a/b/main/c.gguf' },
    });
  });

  test.each([
    ['', '', 'empty'],
    ['hello', '', 'not-an-address'],
    ['../..', 'a.gguf', 'not-an-address'],
    ['javascript:alert(1)', '', 'not-an-address'],
    ['https://me:secret@huggingface.co/a/b', 'a.gguf', 'not-an-address'],
    ['https://huggingface.co/a', 'a.gguf', 'not-an-address'],
    ['https://huggingface.co/datasets/a/b', 'a.gguf', 'not-an-address'],
    ['https://huggingface.co/a/b/settings', 'a.gguf', 'not-an-address'],
    ['http://huggingface.co/a/b', 'a.gguf', 'not-secure'],
    ['a/b', '', 'needs-file'],
    ['a/b', 'folder/c.gguf', 'not-gguf'],
    ['https://raw.githubusercontent.com/a/b/main/c.zip', '', 'not-gguf'],
    ['https://raw.githubusercontent.com/a/b/main/%zz.gguf', '', 'not-gguf'],
    ['a/b', 'model.bin', 'not-a-library'],
    ['a/b', 'https://raw.githubusercontent.com/a.js', 'not-a-library'],
  ])('%j with %j is refused: %s', (place, second, reason) => {
    expect(parse(place, second)).toEqual({ kind: 'refused', reason });
  });

  test.each([
    ['https://example.com/a.gguf', '', 'example.com'],
    ['https://huggingface.co.example.com/a/b', 'a.gguf', 'huggingface.co.example.com'],
    ['https://sub.huggingface.co/a/b', 'a.gguf', 'sub.huggingface.co'],
    ['https://huggingface.co:8443/a/b', 'a.gguf', 'huggingface.co:8443'],
    ['a/b', 'https://example.com/lib.wasm', 'example.com'],
  ])('%j with %j is refused by the name of its host, with another way', (place, second, host) => {
    const parsed = parse(place, second);
    expect(parsed).toEqual({ kind: 'refused', reason: 'host', host });
    const words = addressWords(parsed as Extract<typeof parsed, { kind: 'refused' }>);
    expect(words).toContain(host);
    expect(words).toContain('import it from your disk');
  });

  test('whatever is typed, what is fetched is on a listed host, by https, without query, and nothing points out of its folder', async () => {
    const bits = fc.constantFrom(
      'https://',
      'http://',
      'huggingface.co',
      'raw.githubusercontent.com',
      'evil.example',
      '/',
      '..',
      '@',
      ':',
      '?',
      '#',
      '%2e%2e',
      '%',
      '\\',
      'a',
      'b-c',
      '.gguf',
      '.wasm',
      'resolve',
      'blob',
      'main',
      ' ',
      '\n',
      'é',
    );
    const typed = fc.oneof(
      fc.string(),
      fc.array(bits, { maxLength: 10 }).map((some) => some.join('')),
    );
    await fc.assert(
      fc.asyncProperty(typed, typed, async (place, second) => {
        const parsed = parse(place, second);
        if (parsed.kind === 'refused') return;
        const { source } = parsed;
        const texts = Object.values(source).filter((text) => text.includes('://'));
        for (const text of texts) {
          expect(origins).toContain(new URL(text).origin);
          expect(text).toBe(new URL(text).href);
          expect(text).not.toMatch(/[?#@]/);
        }
        if ('repository' in source) {
          expect(source.repository).toMatch(/^\w[\w.-]*\/\w[\w.-]*$/);
          expect(source.revision).toMatch(/^\w[\w.-]*$/);
        }
        expect((await modelAt(source)).id).toMatch(/^[a-z0-9][a-z0-9.-]*$/);
      }),
      { numRuns: 5000 },
    );
  });

  test('names the model as it is known: by its file, by its repository', async () => {
    const nameOf = async (place: string, second = '') => {
      const parsed = parse(place, second);
      return parsed.kind === 'source' ? await modelAt(parsed.source) : undefined;
    };
    expect(await nameOf('a/b', 'My-Model-Q8_0.gguf')).toMatchObject({ name: 'My-Model-Q8_0', format: 'gguf' });
    expect(await nameOf('mlc-ai/A-MLC', library)).toMatchObject({ name: 'A-MLC', format: 'mlc', licence: '' });
    expect((await nameOf('a/b', 'c.gguf'))?.id).toBe((await nameOf('a/b', 'c.gguf'))?.id);
    expect((await nameOf('a/b', 'c.gguf'))?.id).not.toBe((await nameOf('a/B', 'c.gguf'))?.id);
  });
});
