import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const moduleName = 'virtual:ingredients';
const root = fileURLToPath(new URL('../../', import.meta.url));

/** What each package that travels in the app is for, in a few words. A package that is not here stops the build. */
const packages: Record<string, string> = {
  react: 'draws the pages',
  'react-dom': 'draws the pages',
  scheduler: 'part of React',
  'idb-keyval': 'keeps conversations on the device',
  'workbox-window': 'puts the service worker in place',
  'workbox-core': 'part of Workbox',
  valibot: 'checks lists and files from outside',
  marked: 'reads Markdown in answers',
  katex: 'reads formulas in answers',
  lowlight: 'colours code in answers',
  'highlight.js': 'knows the languages for it',
  devlop: 'part of lowlight',
  virtua: 'draws of a long list what is in sight',
  'hash-wasm': 'makes a key of a passphrase (argon2id)',
  '@zip.js/zip.js': 'reads and writes archives of conversations',
  '@mlc-ai/web-llm': 'runs models on the GPU',
  loglevel: 'part of web-llm',
  '@wllama/wllama': 'runs llama.cpp in the browser',
  '@wllama/wllama-compat': 'llama.cpp as WebAssembly',
};

/** Gives the app the list of what it is made of, with the licence texts as the packages carry them. */
export function ingredients(): Plugin {
  return {
    name: 'airlock-ingredients',
    resolveId: (id) => (id === moduleName ? `\0${moduleName}` : null),
    load(id) {
      if (id !== `\0${moduleName}`) return null;
      const list = [model(), ...Object.entries(packages).map(([name, what]) => fromPackage(name, what)), llamaCpp()];
      return `export const ingredients = ${JSON.stringify(list)};`;
    },
    /** A package that is in the bundle and not in the list would be carried without its licence. */
    generateBundle(_options, bundle) {
      const carried = Object.values(bundle)
        .flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
        .map((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1]);
      for (const name of new Set(carried)) {
        if (name && !(name in packages))
          this.error(`${name} is in the bundle but not in scripts/build/ingredients.ts.`);
      }
    },
  };
}

function fromPackage(name: string, what: string) {
  const folder = join(root, 'node_modules', name);
  const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8') : fallbackText(name);
  return { name, version: description.version, licence: description.license ?? 'MIT', what, text };
}

/** Packages that name their licence but carry no text of their own: the text of the project they belong to. */
function fallbackText(name: string): string {
  const sibling = join(root, 'node_modules/@wllama/wllama/LICENCE');
  if (name.startsWith('@wllama/') && existsSync(sibling)) return readFileSync(sibling, 'utf8');
  throw new Error(`${name} carries no licence text.`);
}

function model() {
  const manifest = JSON.parse(
    readFileSync(join(root, 'public/models/smollm2-135m-instruct/manifest.json'), 'utf8'),
  ) as {
    name: string;
    quantization: string;
    maker: string;
    licence: { spdx: string; text: string };
  };
  return {
    name: manifest.name,
    version: manifest.quantization,
    licence: manifest.licence.spdx,
    what: `the model, by ${manifest.maker}`,
    text: manifest.licence.text,
  };
}

function llamaCpp() {
  const mit = readFileSync(join(root, 'node_modules/@wllama/wllama/LICENCE'), 'utf8');
  return {
    name: 'llama.cpp and ggml',
    version: 'b11364',
    licence: 'MIT',
    what: 'the inference code inside wllama',
    text: mit.replace(/^Copyright .*$/m, 'Copyright (c) 2023-2026 The ggml authors'),
  };
}
