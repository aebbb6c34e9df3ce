import type { Plugin, Rolldown } from 'vite';
import { policy } from '../../src/egress/policy.ts';

/**
 * Stops a build that breaks the split: a file which the policy does not list, a listed one that is gone,
 * or a module of the vault or the chat in what the models page loads.
 */
export function checkFiles(): Plugin {
  const listed = new Set<string>([
    ...policy.chat.scripts,
    ...policy.chat.styles,
    ...policy.chat.threads,
    ...policy.models.scripts,
    ...policy.models.styles,
    ...policy.models.threads,
    policy.wasmFile,
  ]);
  return {
    name: 'airlock-check-files',
    apply: 'build',
    generateBundle(_options, bundle) {
      const made = new Set(
        Object.keys(bundle)
          .map((file) => `/${file}`)
          .filter((path) => /\.(js|css|wasm)$/.test(path)),
      );
      const unlisted = [...made].filter((path) => !listed.has(path));
      const gone = [...listed].filter((path) => !made.has(path));
      if (unlisted.length > 0)
        this.error(`Not in src/egress/policy.ts: ${unlisted.join(', ')}. The walls would refuse it.`);
      // Of the engines it takes what tells what this device can do, and nothing that runs a model; of the settings, the looks.
      const strangers = modulesOf(bundle, 'models').filter((id) =>
        /\/src\/(vault|chat|engines(?!\/(gpu|threads)\.ts)|app|settings(?!\/appearance\/)|privacy\/(self-test|channels|receipt|cloud))\//.test(
          id,
        ),
      );
      if (strangers.length > 0) this.error(`The page that fetches must not carry ${strangers.join(', ')}.`);
      if (gone.length > 0) this.error(`In src/egress/policy.ts, but the build makes no such file: ${gone.join(', ')}.`);
    },
  };
}

/** Every module that an entry loads, by itself or through other chunks. */
function modulesOf(bundle: Rolldown.OutputBundle, entryName: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string): string[] => {
    const chunk = bundle[file];
    if (seen.has(file) || chunk?.type !== 'chunk') return [];
    seen.add(file);
    return [...chunk.moduleIds, ...[...chunk.imports, ...chunk.dynamicImports].flatMap(visit)];
  };
  return visit(`assets/${entryName}.js`);
}
