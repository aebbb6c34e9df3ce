import { headersFor } from '../../src/egress/headers.ts';
import { waitForSeal } from '../../scripts/browser/drive.ts';
import { mlcFiles } from '../support/mlc-files.ts';
import { expect, test } from './airlock.ts';

/** The built thread of the GPU engine, under its real policy in the sealed page. */

const software = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'];
const path = '/assets/webllm.worker.js';

test('the sealed page starts web-llm, which finds the GPU, may compile what it is handed, and asks for nothing', async ({
  airlock,
}) => {
  const { page } = await airlock.prepared({ flags: software });
  await waitForSeal(page);
  airlock.server.hits.length = 0;
  const threadResponse = page.waitForResponse(`**${path}`);
  const files = [...mlcFiles()].map(([name, content]) => [name, typeof content === 'string' ? content : 16] as const);
  const answer = await page.evaluate(
    async ({ address, given }) => {
      const worker = new Worker(address, { type: 'module' });
      const named = given.map(([name, content]) => ({
        name,
        blob: new Blob([typeof content === 'string' ? content : new Uint8Array(content)]),
      }));
      return await new Promise<unknown>((resolve) => {
        worker.addEventListener('message', ({ data }: MessageEvent<Record<string, unknown>>) => {
          if (data['ready'])
            worker.postMessage({ id: 1, verb: 'load', args: { files: named, sizeBytes: 1, contextTokens: 64 } });
          if ('error' in data || 'value' in data) resolve(data);
        });
      });
    },
    { address: path, given: files },
  );
  // Past the adapter, its limits and all files, to the library, which is none. Without the right to compile WebAssembly
  // this would be `EngineFailed`.
  expect(answer).toMatchObject({ error: { name: 'ModelFileCorrupt', detail: { file: 'its library' } } });
  const response = await threadResponse;
  expect(response.fromServiceWorker()).toBe(true);
  for (const [name, value] of Object.entries(headersFor(path, airlock.server.origin)))
    expect(response.headers()[name.toLowerCase()], name).toBe(value);
  expect(airlock.server.hits).toEqual([]);
});
