import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cutEmscripten } from '../../../scripts/build/cut-emscripten.ts';
import { cutWllama } from '../../../scripts/build/cut-wllama.ts';

const file = new URL('../../../node_modules/@wllama/wllama/esm/index.js', import.meta.url).pathname;
const original = readFileSync(file, 'utf8');

/** Runs the transformation as the bundler does: `error` ends the build. */
function cut(code: string, id = file): string | null {
  const { transform } = cutWllama();
  if (typeof transform !== 'function') throw new Error('The plugin transforms nothing.');
  const context = {
    error(message: string): never {
      throw new Error(message);
    },
  };
  const result = transform.call(context as never, code, id, {} as never) as { code: string } | null;
  return result?.code ?? null;
}

/** Code alone: what stands in comments, also in those of code that is carried as a string, is never asked for. */
function withoutComments(code: string): string {
  return code
    .replaceAll(String.raw`\n`, '\n')
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\/?\*)/.test(line))
    .join('\n');
}

const host = /\b(?:https?|wss?):\/\/|\b[\w-]+\.(?:co|com|net|org|io|dev|ai)\b/g;

describe('the cut', () => {
  test('has something to do: the package names hosts', () => {
    expect(withoutComments(original).match(host)).toContain('huggingface.co');
    expect(withoutComments(original)).toContain('cdn.jsdelivr.net');
  });

  test('leaves no host in the code', () => {
    expect(withoutComments(cut(original) ?? '').match(host) ?? []).toEqual([]);
  });

  test('leaves no downloader, no storage of its own and no hub', () => {
    const code = cut(original) ?? '';
    for (const gone of ['getDirectory(', 'XMLHttpRequest', 'createSyncAccessHandle', 'api/models']) {
      expect(original, gone).toContain(gone);
      expect(code, gone).not.toContain(gone);
    }
    expect(code.length).toBeLessThan(original.length / 2);
  });

  test('keeps what runs a model', () => {
    const code = cut(original) ?? '';
    for (const kept of ['var Wllama = class', 'createChatCompletion(', 'loadModel(', 'getLoadedContextInfo('])
      expect(code).toContain(kept);
    expect(code).toMatch(/export \{[^}]*\bWllama\b/);
  });

  test('leaves every other file alone', () => {
    expect(cut('https://huggingface.co', '/somewhere/else/index.js')).toBeNull();
    expect(cut('https://huggingface.co', file.replace('index.js', 'other.js'))).toBeNull();
  });
});

const emscriptenFile = file.replace('wllama/esm/index.js', 'wllama-compat/wasm/wllama.js');
const emscripten = readFileSync(emscriptenFile, 'utf8');

/** Every way that a thread has to ask for an address. */
const ways = ['fetch(', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'importScripts', 'sendBeacon', 'import('];

describe('what the engine’s thread and llama.cpp’s own run', () => {
  test('has something to cut: as published, both ask for addresses', () => {
    expect(ways.filter((way) => original.includes(way))).toContain('fetch(');
    expect(ways.filter((way) => emscripten.includes(way))).toEqual(['fetch(', 'XMLHttpRequest']);
  });

  test('asks for none after the cut, and is still code', () => {
    for (const code of [cut(original) ?? '', cutEmscripten(emscripten)])
      expect(ways.filter((way) => code.includes(way))).toEqual([]);
    // oxlint-disable-next-line typescript/no-implied-eval -- it is parsed, not run
    expect(() => new Function(cutEmscripten(emscripten))).not.toThrow();
  });

  test('knows no address of the WebAssembly: it is handed over', () => {
    const code = cut(original) ?? '';
    expect(code).not.toContain("pathConfig['wllama.wasm']");
    expect(code).toContain('this.resources.wasmModule');
    expect(code).toContain('instantiateWasm(imports, receive)');
  });

  test.for([
    ['a fetch in the package', () => cut(original.replace('// src/utils.ts\n', '// src/utils.ts\nfetch("/x");\n'))],
    ['a fetch around the WebAssembly', () => cutEmscripten(`${emscripten};fetch("/x")`)],
    ['a line of news around the WebAssembly', () => cutEmscripten(`${emscripten};new EventSource("/x")`)],
    ['another form of the code', () => cutEmscripten(emscripten.replace('async url', 'async address'))],
    ['a second place of the same form', () => cutEmscripten(emscripten + emscripten)],
  ] as const)('stops the build when there is %s', ([, run]) => {
    expect(run).toThrow(/wllama/);
  });
});

describe('the build stops', () => {
  const cutSections = [
    'src/wasm/source-map.ts',
    'src/debug.ts',
    'src/huggingface.ts',
    'src/storage/opfs.ts',
    'src/storage/cos.ts',
    'src/cache-manager.ts',
    'src/model-manager.ts',
    'src/wasm-from-cdn.ts',
  ];

  test.for(cutSections)('when the package has no section %s any more', (section) => {
    expect(original).toContain(`// ${section}\n`);
    expect(() => cut(original.replace(`// ${section}\n`, '// src/renamed.ts\n'))).toThrow(
      `wllama has no section ${section} any more.`,
    );
  });

  test('when a host is named in a part that is kept', () => {
    const kept = '// src/utils.ts\n';
    expect(() => cut(original.replace(kept, `${kept}var home = "https://huggingface.co";\n`))).toThrow(
      'still names a host',
    );
    expect(() => cut(original.replace(kept, `${kept}var home = "https://cdn.example";\n`))).toThrow(
      'still names a host',
    );
  });
});
