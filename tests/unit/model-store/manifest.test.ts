import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseManifest } from '../../../src/model-store/manifest.ts';

const folder = new URL('../../../public/models/smollm2-135m-instruct/', import.meta.url);
const input = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Record<string, unknown>;
const manifest = parseManifest(input);

describe('the embedded model', () => {
  test('is described by its manifest, its licence included', () => {
    expect(manifest).toMatchObject({ version: 1, id: 'smollm2-135m-instruct', format: 'gguf', contextTokens: 8192 });
    expect(manifest.licence.spdx).toBe('Apache-2.0');
    expect(manifest.licence.text).toContain('Apache License');
  });

  test('is on disk in the parts that the manifest lists, and no others', () => {
    const onDisk = readdirSync(folder).filter((name) => name !== 'manifest.json');
    expect(onDisk.toSorted()).toEqual(manifest.parts.map(({ name }) => name).toSorted());
  });

  test('has parts of the stated sizes and hashes, which together are the stated file', () => {
    const whole = createHash('sha256');
    let wholeBytes = 0;
    for (const part of manifest.parts) {
      const bytes = readFileSync(new URL(part.name, folder));
      expect({ sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }, part.name).toEqual({
        sizeBytes: part.sizeBytes,
        sha256: part.sha256,
      });
      whole.update(bytes);
      wholeBytes += bytes.length;
    }
    expect(wholeBytes).toBe(manifest.file.sizeBytes);
    expect(whole.digest('hex')).toBe(manifest.file.sha256);
  });

  test('begins as a GGUF file does', () => {
    expect(
      readFileSync(new URL(manifest.parts[0]?.name ?? '', folder))
        .subarray(0, 4)
        .toString('latin1'),
    ).toBe('GGUF');
  });
});

describe('a hostile manifest is refused', () => {
  const [first] = manifest.parts;
  if (!first) throw new Error('The manifest lists no parts.');
  const small = { ...input, file: { ...manifest.file, sizeBytes: 10 }, parts: [{ ...first, sizeBytes: 10 }] };
  const withPart = (change: object) => ({ ...small, parts: [{ ...small.parts[0], ...change }] });

  test('but this small one, which each of them changes in one place, is not', () => {
    expect(parseManifest(small).parts).toHaveLength(1);
  });

  const names = [
    '../part-01.bin',
    '..',
    '.',
    '/etc/passwd',
    'a/b',
    String.raw`a\b`,
    '',
    '.hidden',
    'part 1',
    'part?.bin',
    'part#',
    'part%2e',
    'a\n',
    'https://evil.example/x',
    'pärt',
  ];
  test.for(names)('with the name %j for a part', (name) => {
    expect(() => parseManifest(withPart({ name }))).toThrow();
  });
  test.for(names)('with the name %j for the file', (name) => {
    expect(() => parseManifest({ ...small, file: { ...small.file, name } })).toThrow();
  });
  test.for(['', '..', '../x', 'a/b', 'Model', '.x', '-x', 'a b', 'a?b'])('with the id %j', (id) => {
    expect(() => parseManifest({ ...small, id })).toThrow();
  });

  const changes: [string, unknown][] = [
    ['whose parts are more than the file', withPart({ sizeBytes: 11 })],
    ['whose parts are less than the file', withPart({ sizeBytes: 9 })],
    ['without parts', { ...small, parts: [] }],
    ['with an empty part', { ...small, parts: [...small.parts, { ...first, name: 'part-02.bin', sizeBytes: 0 }] }],
    [
      'with a part of less than nothing',
      {
        ...small,
        parts: [
          { ...first, sizeBytes: 11 },
          { ...first, name: 'part-02.bin', sizeBytes: -1 },
        ],
      },
    ],
    [
      'with half bytes',
      {
        ...small,
        parts: [
          { ...first, sizeBytes: 9.5 },
          { ...first, name: 'part-02.bin', sizeBytes: 0.5 },
        ],
      },
    ],
    ['with a size as text', withPart({ sizeBytes: '10' })],
    ['with a short hash', withPart({ sha256: 'abc' })],
    ['with a hash in capitals', withPart({ sha256: first.sha256.toUpperCase() })],
    ['without a hash', withPart({ sha256: undefined })],
    ['of another version', { ...small, version: 2 }],
    ['of another format', { ...small, format: 'safetensors' }],
    ['with no context window', { ...small, contextTokens: 0 }],
    ['with a context window as text', { ...small, contextTokens: '8192' }],
    ['with parts in a text', { ...small, parts: 'part-01.bin' }],
    ['that is a list', [small]],
    ['that is nothing', null],
  ];
  test.for(changes)('%s', ([, changed]) => {
    expect(() => parseManifest(changed)).toThrow();
  });

  test('with the same name for two parts', () => {
    expect(() =>
      parseManifest({ ...small, file: { ...small.file, sizeBytes: 20 }, parts: [small.parts[0], small.parts[0]] }),
    ).toThrow();
  });

  test('whatever it is, or what comes out is whole and stays in its folder', () => {
    const noise = fc.oneof(fc.anything(), fc.constantFrom('..', '../x', 10, -10, 0.5, '', null, undefined, []));
    const key = fc.constantFrom(
      ...Object.keys(small),
      'parts.name',
      'parts.sizeBytes',
      'parts.sha256',
      'file.name',
      'file.sizeBytes',
    );
    fc.assert(
      fc.property(key, noise, (where, value) => {
        const [outer = '', inner] = where.split('.');
        const hostile: Record<string, unknown> = structuredClone(small);
        if (inner === undefined) hostile[outer] = value;
        else
          Object.assign(outer === 'parts' ? (hostile['parts'] as object[])[0]! : (hostile[outer] as object), {
            [inner]: value,
          });
        let parsed;
        try {
          parsed = parseManifest(hostile);
        } catch {
          return;
        }
        expect(parsed.parts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)).toBe(parsed.file.sizeBytes);
        for (const { name } of [...parsed.parts, parsed.file]) {
          expect(new URL(name, 'https://airlock.example/models/x/').href).toBe(
            `https://airlock.example/models/x/${name}`,
          );
        }
      }),
      { numRuns: 2000 },
    );
  });
});
