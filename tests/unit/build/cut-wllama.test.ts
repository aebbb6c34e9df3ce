import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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
