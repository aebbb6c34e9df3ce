import { prebuiltAppConfig } from '@mlc-ai/web-llm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeParse } from 'valibot';
import { catalogue } from '../../../../src/models/catalogue.ts';
import { largeModels } from '../../../../src/models/catalogue/large-models.ts';
import { smallModels } from '../../../../src/models/catalogue/small-models.ts';
import { entrySchema, parseCatalogue } from '../../../../src/models/catalogue/parse-catalogue.ts';
import { hostName } from '../../../../src/models/catalogue/host-name.ts';
import { hostsOf } from '../../../../src/models/hosts-of.ts';

const entries = [...smallModels, ...largeModels];
const variants = catalogue.models.flatMap((model) => model.variants);
const onGpu = variants.filter(({ remote }) => remote.format === 'mlc');
const onCpu = variants.filter(({ remote }) => remote.format === 'gguf');

describe('the app’s own list of models', () => {
  test('has a dozen to twenty, each entry as the schema wants it, and none is left out', () => {
    expect(entries.length).toBeGreaterThanOrEqual(14);
    expect(entries.length).toBeLessThanOrEqual(20);
    for (const entry of entries) expect(safeParse(entrySchema(), entry).issues, entry.name).toBeUndefined();
    expect(parseCatalogue(entries)).toEqual({ models: catalogue.models, leftOut: [] });
  });

  test('goes from small to large, and no id is there twice', () => {
    const sizes = catalogue.models.map(({ parametersBillions }) => parametersBillions);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
    const ids = variants.map(({ remote }) => remote.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('names only licences that somebody looked at', () => {
    const known = [
      'Apache-2.0',
      'MIT',
      'Gemma Terms of Use',
      'Llama 3.1 Community License',
      'Llama 3.2 Community License',
    ];
    for (const { name, licence } of entries) expect(known, name).toContain(licence);
  });

  test('has something for every device', () => {
    const has = (what: string, found: boolean): void => expect(found, what).toBe(true);
    has(
      'a small one for phones',
      variants.some(({ remote }) => remote.sizeBytes <= 400e6),
    );
    has(
      'a large one',
      variants.some(({ remote }) => remote.sizeBytes >= 4e9),
    );
    has(
      'one for code',
      catalogue.models.some(({ isSpecial }) => isSpecial),
    );
    has(
      'one that thinks',
      catalogue.models.some(({ isThinking }) => isThinking),
    );
    has(
      'one of many languages',
      catalogue.models.some(({ languages }) => languages.length >= 12),
    );
    has(
      'one for graphics cards without 16 bits',
      onGpu.some(({ needsF16 }) => !needsF16),
    );
  });

  test.each(onGpu)(
    '$remote.id is in web-llm’s own list, with this library, memory and need',
    ({ remote, needsF16 }) => {
      if (remote.source.kind !== 'mlc-repository') throw new Error('Not a repository.');
      const { repository, library } = remote.source;
      const record = prebuiltAppConfig.model_list.find(({ model_id }) => `mlc-ai/${model_id}` === repository);
      expect(record?.model_lib).toBe(library);
      expect(record?.vram_required_MB).toBeCloseTo(remote.memoryBytes / 2 ** 20, 2);
      expect(needsF16).toBe(repository.includes('f16'));
    },
  );

  test('knows every file for the processor to the byte, at a commit, and none is larger than 2 GB', () => {
    for (const { remote } of onCpu) {
      expect(remote.files?.length, remote.id).toBe(1);
      expect(remote.files?.[0]?.sizeBytes).toBe(remote.sizeBytes);
      expect(remote.sizeBytes).toBeLessThanOrEqual(2e9);
      if (remote.source.kind !== 'gguf-repository') throw new Error('Not a repository.');
      expect(remote.source.revision).toMatch(/^[0-9a-f]{40}$/);
      expect(remote.files?.[0]?.name).toBe(remote.source.fileName);
    }
    expect(new Set(onCpu.map(({ remote }) => remote.files?.[0]?.sha256)).size).toBe(onCpu.length);
  });

  test('reckons sizes as those that are known: 984 MB, 2,280 MB', () => {
    const sizeOf = (id: string): number => variants.find(({ remote }) => remote.id === id)?.remote.sizeBytes ?? 0;
    expect(sizeOf('qwen3-1.7b-q4f16') / 984e6).toBeCloseTo(1, 2);
    expect(sizeOf('qwen3-4b-q4f16') / 2280e6).toBeCloseTo(1, 2);
  });

  test('leads to the hosts that people are told, and to no other', () => {
    const hosts = new Set(variants.flatMap(({ remote }) => hostsOf(remote.source).map(hostName)));
    expect([...hosts].toSorted()).toEqual(['*.hf.co', 'huggingface.co', 'raw.githubusercontent.com']);
  });
});

describe('a catalogue from outside', () => {
  const good = entries[0]!;

  test('is read past fields that are unknown', () => {
    const { models, leftOut } = parseCatalogue([{ ...good, colour: 'green' }]);
    expect(leftOut).toEqual([]);
    expect(models[0]?.variants).toEqual(catalogue.models[0]?.variants);
    expect(models[0]).not.toHaveProperty('colour');
  });

  test.each([
    ['a path outside its folder', { repository: '../../etc' }],
    ['no commit or branch', { revision: '' }],
    ['a kind that nobody knows', { kind: 'torrent' }],
  ])('loses an entry with %s, by name, and keeps the others', (_, change) => {
    const bad = {
      ...good,
      name: 'Bad',
      variants: [{ ...good.variants[0], id: 'bad', source: { ...good.variants[0]?.source, ...change } }],
    };
    const { models, leftOut } = parseCatalogue([bad, good]);
    expect(models.map(({ name }) => name)).toEqual([good.name]);
    expect(leftOut.map(({ name }) => name)).toEqual(['Bad']);
  });

  test('loses the second of two entries with the same id', () => {
    expect(parseCatalogue([good, { ...good, name: 'Again' }])).toMatchObject({
      models: [{ name: good.name }],
      leftOut: [{ name: 'Again' }],
    });
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const { models, leftOut } = parseCatalogue(input);
        expect(models.length + leftOut.length).toBe(Array.isArray(input) ? input.length : 1);
      }),
    );
  });
});
