import type { LoadableModel } from '../engines/engine.ts';
import type { ModelManifest } from '../model-store/manifest.ts';

/** What an engine is handed of a model. */
export function loadable(manifest: ModelManifest, parts: readonly Blob[]): LoadableModel {
  const { id, name, contextTokens, memoryBytes, file } = manifest;
  return { id, name, sizeBytes: file.sizeBytes, contextTokens, memoryBytes, engine: 'wllama', parts };
}
