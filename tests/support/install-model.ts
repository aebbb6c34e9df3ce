import type { ModelManifest } from '../../src/model-store/manifest.ts';
import type { ModelStore } from '../../src/model-store/model-store.ts';
import { sha256Hex } from '../../src/shared/hash.ts';

/** A model that is whole and verified, of a few bytes that nothing could run. Its name is its id in capitals. */
export async function installModel(
  modelStore: ModelStore,
  id: string,
  format: ModelManifest['format'] = 'gguf',
): Promise<void> {
  const bytes = new TextEncoder().encode(id);
  const file = { name: 'model.wasm', sizeBytes: bytes.length, sha256: await sha256Hex(bytes) };
  const manifest: ModelManifest = {
    version: 1,
    id,
    name: id.toUpperCase(),
    maker: '',
    format,
    quantization: '',
    languages: [],
    contextTokens: 4096,
    memoryBytes: 1,
    licence: { spdx: '', text: '' },
    file,
    ...(format === 'mlc' ? { files: [file] } : {}),
    parts: [file],
  };
  await modelStore.putPart(manifest, file, bytes);
  await modelStore.finish(manifest);
}
