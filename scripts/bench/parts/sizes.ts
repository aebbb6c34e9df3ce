import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { policy } from '../../../src/egress/policy.ts';
import type { BenchPart, Row } from '../row.ts';

/** What the network carries. The shell: the scripts that index.html names, without the engine. */
export const sizes: BenchPart = {
  name: 'sizes',
  title: 'sizes of files',
  async measure({ appFolder }) {
    const read = (path: string): Buffer => readFileSync(join(appFolder, path));
    const page = read('index.html').toString();
    const shell = policy.chat.scripts.filter((path) => page.includes(`"${path}"`));
    const row = (
      name: string,
      meaning: string,
      paths: readonly string[],
      compress: (bytes: Buffer) => Buffer,
    ): Row => ({
      name,
      unit: 'bytes',
      meaning: `${meaning}: ${paths.map((path) => path.split('/').at(-1)).join(', ')}.`,
      samples: [paths.reduce((sum, path) => sum + compress(read(path)).length, 0)],
    });
    const gzip = (bytes: Buffer): Buffer => gzipSync(bytes, { level: 9 });
    const limit = { atMost: 125_000 };
    return [
      { ...row('shellGzipBytes', 'Scripts that the chat page starts with, gzip', shell, gzip), limit },
      row('shellBrotliBytes', 'The same with Brotli', shell, brotliCompressSync),
      row('engineThreadGzipBytes', 'The engine’s thread, gzip', policy.wllamaThread.paths, gzip),
      row('wasmGzipBytes', 'The engine, gzip', [policy.wasmFile], gzip),
    ];
  },
};
