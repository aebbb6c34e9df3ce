import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { filesList, type ModelManifest } from '../../src/model-store/manifest.ts';
import { mlcFiles } from './mlc-files.ts';

const hashOf = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** Puts a model for the GPU where the app keeps them, as the model store writes it: small, and with no real library. */
export async function putGpuModel(page: Page, name: string): Promise<void> {
  const bytes = [...mlcFiles()].map(([file, content]) => ({
    file,
    content: [...(typeof content === 'string' ? Buffer.from(content) : Buffer.alloc(16))],
  }));
  const files = bytes.map(({ file, content }) => ({
    name: file,
    sizeBytes: content.length,
    sha256: hashOf(Buffer.from(content)),
  }));
  const manifest: ModelManifest = {
    version: 1,
    id: 'made-up-gpu',
    name,
    maker: 'Nobody',
    format: 'mlc',
    quantization: 'q4f32_1',
    languages: ['en'],
    contextTokens: 2048,
    memoryBytes: 2_200_000_000,
    licence: { spdx: 'Apache-2.0', text: '' },
    file: {
      name: 'made-up-gpu',
      sizeBytes: files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
      sha256: hashOf(filesList(files)),
    },
    files,
    parts: files,
  };
  await page.evaluate(
    async (asked) => {
      const models = await (await navigator.storage.getDirectory()).getDirectoryHandle('models');
      const folder = await models.getDirectoryHandle(asked.manifest.id, { create: true });
      for (const { file, content } of asked.bytes) {
        const writable = await (await folder.getFileHandle(file, { create: true })).createWritable();
        await writable.write(new Uint8Array(content));
        await writable.close();
      }
      const opened = indexedDB.open('airlock-models');
      await new Promise((resolve) => (opened.onsuccess = resolve));
      const index = opened.result.transaction('installed', 'readwrite').objectStore('installed');
      index.put({ manifest: asked.manifest, origin: { source: 'site' }, installedAtMs: Date.now() }, asked.manifest.id);
      await new Promise((resolve) => (index.transaction.oncomplete = resolve));
      opened.result.close();
    },
    { manifest, bytes },
  );
}
