import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import {
  audioArchitectures,
  imageArchitectures,
  knownArchitectures,
  searchArchitectures,
  silentArchitectures,
} from '../../../src/model-store/architectures.ts';
import { findModel } from '../../../src/model-store/find-model.ts';
import { troubleWords } from '../../../src/shared/error-words.ts';
import { Trouble } from '../../../src/shared/errors.ts';
import { teachFileKinds } from '../../../src/shared/file-kind-words.ts';
import type { FileFault } from '../../../src/shared/file-trouble.ts';
import { count, makeGguf, plainMetadata, text, type GgufParts, type GgufValue } from '../../support/make-gguf.ts';

teachFileKinds();

async function troubleFor(bytes: BlobPart, name = 'model.gguf'): Promise<Trouble | undefined> {
  const file = new File([bytes], name);
  const error = await findModel([{ path: name, file }]).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error !== undefined && !(error instanceof Trouble)) throw error;
  return error;
}

type Entries = readonly (readonly [string, GgufValue])[];
const withKeys = (...entries: Entries): GgufParts => ({
  metadata: [...plainMetadata.filter(([key]) => !entries.some(([other]) => other === key)), ...entries],
});
const of = (architecture: string, ...entries: Entries): GgufParts => ({
  metadata: [['general.architecture', text(architecture)], ['general.name', text('Gemma 3 4b It')], ...entries],
});

const kinds: [string, FileFault, GgufParts][] = [
  [
    'an image part',
    'image-part',
    of('clip', ['general.type', text('mmproj')], ['clip.has_vision_encoder', { type: 'bool', value: true }]),
  ],
  ['an image part of an older maker', 'image-part', of('clip')],
  ['an image part that names the whole model', 'image-part', of('gemma3', ['general.type', text('mmproj')])],
  ['a LoRA adapter', 'adapter', of('llama', ['general.type', text('adapter')], ['adapter.type', text('lora')])],
  ['an adapter of an older maker', 'adapter', of('llama', ['adapter.type', text('lora')])],
  ['a control vector', 'adapter', of('controlvector', ['controlvector.model_hint', text('llama')])],
  [
    'an importance matrix',
    'imatrix',
    {
      metadata: [
        ['general.type', text('imatrix')],
        ['imatrix.chunk_count', count(9)],
      ],
    },
  ],
  ['a vocabulary', 'vocab-only', { ...withKeys(['tokenizer.ggml.model', text('gpt2')]), tensors: [], weightBytes: 0 }],
  ['a vocabulary that says so', 'vocab-only', withKeys(['general.type', text('vocab')])],
  ['a search model', 'search-model', of('bert', ['bert.pooling_type', count(2)])],
  ['a search model of the architecture of a chat model', 'search-model', of('qwen3', ['qwen3.pooling_type', count(3)])],
  ['a ranking model', 'search-model', of('qwen3', ['qwen3.pooling_type', count(4)])],
  ['an image model', 'image-model', of('flux')],
  ['a film model', 'image-model', of('wan')],
  ['a speech model', 'audio-model', of('whisper')],
  ['the voice of a model', 'audio-model', of('wavtokenizer-dec')],
  ['a translator', 'not-chat', of('t5')],
  ['a helper of another model', 'not-chat', of('eagle3')],
  ['a model of the future', 'unknown-kind', of('llama9')],
  ['the first part of a split model', 'split', withKeys(['split.count', count(3)], ['split.no', count(0)])],
  [
    'another part of a split model',
    'split',
    {
      metadata: [
        ['split.count', count(3)],
        ['split.no', count(1)],
        ['split.tensors.count', count(291)],
      ],
    },
  ],
  [
    'the empty first part of a split model',
    'split',
    { ...withKeys(['split.count', count(3)]), tensors: [], weightBytes: 0 },
  ],
  ['a file of the other byte order', 'big-endian', { version: 0x03000000 }],
  ['a file of a version to come', 'newer-version', { version: 4 }],
  ['a file of the first version', 'version', { version: 1 }],
];
test.for(kinds)('%s is refused as what it is', async ([, fault, parts]) => {
  const trouble = await troubleFor(makeGguf(parts));
  expect(trouble?.detail['fault']).toBe(fault);
  const { sentence, nextStep } = troubleWords(trouble!);
  expect(sentence).toContain('model.gguf');
  expect(`${sentence} ${nextStep}`).not.toMatch(/memory|cannot be true|undefined|\?/);
});

const utf8 = new TextEncoder();
const others: [string, FileFault, BlobPart, string?][] = [
  [
    'a Git LFS pointer',
    'pointer',
    `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 4000000000\n`,
  ],
  ['a login page', 'web-page', '\n<!DOCTYPE html>\n<html><head><title>Sign in</title></head></html>'],
  ['a page without a doctype', 'web-page', '<html lang="en"><body>Not found</body></html>'],
  ['the message of a host', 'web-page', 'Invalid username or password.'],
  ['the answer of a host’s interface', 'web-page', '{"error":"Repository not found"}'],
  ['a zip archive', 'archive', Uint8Array.from([0x50, 0x4b, 3, 4, ...utf8.encode('model.gguf and more of it')])],
  ['a gzip archive', 'archive', Uint8Array.from([0x1f, 0x8b, 8, 0, ...new Uint8Array(40)])],
  ['a 7-Zip archive', 'archive', Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, ...new Uint8Array(40)])],
  [
    'safetensors',
    'safetensors',
    Uint8Array.from([64, 1, 0, 0, 0, 0, 0, 0, ...utf8.encode('{"__metadata__":{"format":"pt"}}')]),
  ],
  ['the format before GGUF', 'version', Uint8Array.from([...utf8.encode('tjgg'), 3, ...new Uint8Array(40)])],
  ['noise', 'not-gguf', Uint8Array.from({ length: 4000 }, (_, index) => (index * 197 + 3) % 256)],
];
test.for(others)('%s that is called .gguf is refused as what it is', async ([, fault, bytes]) => {
  expect((await troubleFor(bytes))?.detail['fault']).toBe(fault);
});

test('a model that chats is taken', async () => {
  expect(await troubleFor(makeGguf())).toBeUndefined();
  expect(
    await troubleFor(makeGguf(withKeys(['llama.pooling_type', count(0)], ['general.type', text('model')]))),
  ).toBeUndefined();
});

test('a kind that the engine does not know is named', async () => {
  expect(troubleWords((await troubleFor(makeGguf(of('llama9'))))!).sentence).toContain('llama9');
});

describe('the list of architectures', () => {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('@wllama/wllama-compat/wasm/wllama.wasm')).toString(
    'latin1',
  );

  test('has only names that the locked llama.cpp has', () => {
    expect([...knownArchitectures].filter((name) => !wasm.includes(`${name}\0`))).toEqual([]);
  });

  test('has every architecture that the locked llama.cpp has a class for', () => {
    const bare = (name: string): string => name.replaceAll(/[-_]/g, '');
    const ours = new Set([...knownArchitectures].map(bare));
    const classes = new Set(
      Array.from(wasm.matchAll(/(\d+)llama_model_(\w+)/g), ([, length, name]) => name!.slice(0, Number(length) - 12)),
    );
    // Their files are called otherwise than their classes, and two are no models.
    const renamed: Record<string, string> = { openaimoe: 'gptoss', panguembed: 'panguembedded' };
    const names = [...classes].map(bare).map((name) => renamed[name] ?? name);
    expect(names.length).toBeGreaterThan(120);
    expect(names.filter((name) => !ours.has(name) && !/^(?:loader|base|)$/.test(name))).toEqual([]);
  });

  test('knows all those that are no chat models, but for what other programs run', () => {
    for (const name of [...searchArchitectures, ...silentArchitectures])
      expect(knownArchitectures, name).toContain(name);
    for (const name of imageArchitectures) expect(knownArchitectures).not.toContain(name);
    expect([...audioArchitectures].filter((name) => knownArchitectures.has(name)).toSorted()).toEqual([
      'pockettts',
      'qwen3tts',
      'wavtokenizer-dec',
    ]);
  });
});
