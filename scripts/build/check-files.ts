import type { Plugin } from 'vite';
import { policy } from '../../src/egress/policy.ts';

/** Stops a build that makes a script, style or thread which the policy does not list, or lists one that is gone. */
export function checkFiles(): Plugin {
  const listed = new Set<string>([
    ...policy.chat.scripts,
    ...policy.chat.styles,
    ...policy.chat.threads,
    ...policy.models.scripts,
    ...policy.models.styles,
    ...policy.wllamaThread.reads,
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
      if (gone.length > 0) this.error(`In src/egress/policy.ts, but the build makes no such file: ${gone.join(', ')}.`);
    },
  };
}
