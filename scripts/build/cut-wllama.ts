import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { cutEmscripten } from './cut-emscripten.ts';
import { handOverWasm } from './hand-over-wasm.ts';

/**
 * Cuts out of wllama what this app must not carry: its downloaders, its hub client, the address of
 * its CDN, the code of the build that we do not use, and every line that could ask for an address. The package is one file with a comment
 * before each of its sources; a section that is not found stops the build, so that a new version of
 * the package is looked at and not guessed about.
 */
const replacements: Record<string, string> = {
  'src/wasm/source-map.ts': '',
  'src/debug.ts': 'var Debug = { decodeStackTrace: async (stack) => stack };',
  'src/huggingface.ts': 'var getHFModelSource, getHFFileSHA256;',
  'src/storage/opfs.ts': '',
  'src/storage/cos.ts': '',
  'src/cache-manager.ts': 'var POLYFILL_ETAG; var CacheManager = class {}; var cache_manager_default = CacheManager;',
  'src/model-manager.ts': 'var ModelValidationStatus; var Model = class {}; var ModelManager = class {};',
  'src/wasm-from-cdn.ts': 'var WasmCompatFromCDN = null;',
};

export function cutWllama(): Plugin {
  return {
    name: 'airlock-cut-wllama',
    enforce: 'pre',
    /** The code around the WebAssembly, which the engine's thread carries as text. */
    load(id) {
      if (!id.endsWith('@wllama/wllama-compat/wasm/wllama.js?raw')) return null;
      return `export default ${JSON.stringify(cutEmscripten(readFileSync(id.replace('?raw', ''), 'utf8')))};`;
    },
    transform(code, id) {
      if (!id.replace(/\?.*/, '').endsWith('@wllama/wllama/esm/index.js')) return null;
      const [preamble = '', ...sections] = code.split(/^\/\/ (?=src\/)/m);
      const seen = new Set<string>();
      const kept = sections.map((section) => {
        const name = section.slice(0, section.indexOf('\n'));
        seen.add(name);
        return name in replacements ? `${name}\n${replacements[name]}\n` : section;
      });
      for (const name of Object.keys(replacements))
        if (!seen.has(name)) this.error(`wllama has no section ${name} any more.`);
      const cut = [preamble, ...kept]
        .join('// ')
        .replace(/^var WLLAMA_EMSCRIPTEN_CODE = .*$/m, 'var WLLAMA_EMSCRIPTEN_CODE = "";')
        .replace(/^var OPFS_UTILS_WORKER_CODE = .*$/m, '');
      if (/https?:\/\/(huggingface|cdn)/.test(cut)) this.error('wllama still names a host after the cut.');
      return { code: handOverWasm(cut), map: null };
    },
  };
}
