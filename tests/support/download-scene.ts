import type { ModelHost } from '../../src/egress/model-hosts.ts';
import { createHubDesk } from '../../src/fetching/hub-desk.ts';
import { createModelStore } from '../../src/model-store/model-store.ts';
import { createDownloads, type Downloads, type DownloadState } from '../../src/models/downloads/downloads.ts';
import type { RemoteModel } from '../../src/models/remote-model.ts';
import { sha256Hex } from '../../src/shared/hash.ts';
import { cdnOrigin, hubOrigin, putFile } from './hub-control.ts';
import { makeGguf, plainMetadata, text } from './make-gguf.ts';
import { mlcFiles } from './mlc-files.ts';

/** Downloads from the hub on loopback, with less patience than people have. */

export const partBytes = 8 * 1024 * 1024;
export const store = createModelStore();
export const sent: { address: string; bytesIn: number }[] = [];

const host = (origin: string): ModelHost => ({ origin, sends: 'anything', mayQuery: true });

/** As another tab, or the same after a reload, makes them. @param listed models of the built-in list */
export function openDownloads(listed: readonly RemoteModel[] = []): Downloads {
  const patience = { retryDelaysMs: [10, 20, 40], silenceMs: 400 };
  const desk = createHubDesk({
    known: new Map(listed.map((model) => [model.id, model])),
    hosts: [host(hubOrigin), host(cdnOrigin)],
    hubOrigin,
    librariesOrigin: `${hubOrigin}/libraries`,
    patience,
    consent: async () => {},
    onSent: (address, bytesIn) => void sent.push({ address, bytesIn }),
  });
  return createDownloads({ store, desk, patience });
}

const facts = {
  maker: 'Somebody',
  quantization: 'Q8_0',
  languages: ['en'],
  contextTokens: 2048,
  memoryBytes: 400_000_000,
  licence: 'mit',
};

/** A GGUF of two parts and a bit, at the hub. */
export async function putGguf(
  id: string,
  weightBytes = 2 * partBytes + 5000,
): Promise<{ model: RemoteModel; bytes: Uint8Array<ArrayBuffer> }> {
  const metadata = [...plainMetadata.filter(([key]) => key !== 'general.name'), ['general.name', text(id)] as const];
  const bytes = makeGguf({ metadata, weightBytes });
  await putFile(`maker/${id}/${id}.gguf`, bytes);
  const source = {
    kind: 'gguf-repository',
    repository: `maker/${id}`,
    revision: 'main',
    fileName: `${id}.gguf`,
  } as const;
  return { model: { ...facts, id, name: id, format: 'gguf', sizeBytes: bytes.length, source }, bytes };
}

/** A model in MLC's format at the hub, its library elsewhere, with weights of the given sizes. */
export async function putMlc(id: string, shardBytes: readonly number[]): Promise<RemoteModel> {
  const files = mlcFiles();
  const records = shardBytes.map((nbytes, index) => ({ dataPath: `params_shard_${index}.bin`, nbytes, records: [] }));
  files.set('tensor-cache.json', JSON.stringify({ metadata: {}, records }));
  files.set('README.md', 'Nobody needs this.');
  files.delete('params_shard_0.bin');
  files.delete('model.wasm');
  for (const [name, content] of files) await putFile(`maker/${id}/${name}`, content, { isSmall: true });
  for (const { dataPath, nbytes } of records) {
    const shard = new Uint8Array(nbytes).map((_, at) => (at * 7 + nbytes) % 253);
    await putFile(`maker/${id}/${dataPath}`, shard);
  }
  await putFile('libraries/lib/model.wasm', new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]));
  const library = `${hubOrigin}/libraries/lib/model.wasm`;
  const source = { kind: 'mlc-repository', repository: `maker/${id}`, revision: 'main', library } as const;
  const sizeBytes = shardBytes.reduce((sum, one) => sum + one, 0);
  return { ...facts, id, name: id, format: 'mlc', sizeBytes, source };
}

export const stateOf = (downloads: Downloads, { id }: RemoteModel): DownloadState | undefined =>
  downloads.state.get().get(id)?.state;

/** Waits for a state. Fails after ten seconds with the one that it is in. */
export async function reach<Phase extends DownloadState['phase']>(
  downloads: Downloads,
  model: RemoteModel,
  phase: Phase,
  isThere: (state: Extract<DownloadState, { phase: Phase }>) => boolean = () => true,
): Promise<Extract<DownloadState, { phase: Phase }>> {
  const found = Promise.withResolvers<Extract<DownloadState, { phase: Phase }>>();
  const look = (): void => {
    const state = stateOf(downloads, model) as Extract<DownloadState, { phase: Phase }> | undefined;
    if (state?.phase === phase && isThere(state)) found.resolve(state);
  };
  const stop = downloads.state.subscribe(look);
  const timer = setTimeout(() => found.reject(new Error(`still ${JSON.stringify(stateOf(downloads, model))}`)), 10_000);
  look();
  return await found.promise.finally(() => {
    stop();
    clearTimeout(timer);
  });
}

/** Every byte of an installed model, as the engine would get it. */
export async function installedHash(id: string): Promise<string> {
  const { parts } = await store.open(id);
  return await sha256Hex(await new Blob(parts).arrayBuffer());
}

export async function flipByte(id: string, partName: string, at = 1234): Promise<void> {
  const models = await (await navigator.storage.getDirectory()).getDirectoryHandle('models');
  const handle = await (await models.getDirectoryHandle(id)).getFileHandle(partName);
  const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
  bytes[at]! ^= 1;
  const writable = await handle.createWritable();
  await writable.write(bytes);
  await writable.close();
}

/** Ids of which any bytes lie on this device. */
export async function idsOnDisk(): Promise<string[]> {
  return [...(await store.unlisted()), ...(await store.list()).map(({ manifest }) => manifest.id)];
}
