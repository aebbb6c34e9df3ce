import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';
import { policy } from '../../src/egress/policy.ts';

const frameFolder = fileURLToPath(new URL('../../src/frame/', import.meta.url));

/**
 * Makes the frame that fetches from other sites: one HTML file with its script and style in it, because a document of
 * an opaque origin cannot load them from this site. A policy in the file names both by hash.
 */
export function fetchFrame(define: Record<string, string>): Plugin {
  return {
    name: 'airlock-fetch-frame',
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: policy.fetchFrame.paths[0].slice(1), source: await page(define) });
    },
  };
}

async function page(define: Record<string, string>): Promise<string> {
  const made = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    build: {
      write: false,
      target: 'es2024',
      modulePreload: false,
      lib: { entry: `${frameFolder}frame.ts`, formats: ['iife'], name: 'airlock' },
    },
  })) as Rolldown.RolldownOutput[];
  const [chunk, ...others] = made.flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk' || others.length > 0) throw new Error('The frame that fetches is not one file.');
  const strangers = chunk.moduleIds.filter(
    (id) => id.includes('/node_modules/') || /\/src\/(vault|chat|engines)\//.test(id),
  );
  if (strangers.length > 0) throw new Error(`The frame that fetches must not carry ${strangers.join(', ')}.`);
  const script = chunk.code.trim();
  const style = readFileSync(`${frameFolder}frame.css`, 'utf8').trim();
  if (/<\/(script|style)/i.test(script + style)) throw new Error('The frame’s code would end its own element.');
  const rules = `default-src 'none'; script-src '${hashOf(script)}'; style-src '${hashOf(style)}'; connect-src *`;
  return `<!doctype html>
<html lang="en" translate="no">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${rules}">
<title>Airlock: the frame that fetches models</title>
<style>${style}</style>
</head>
<body>
<script>${script}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
