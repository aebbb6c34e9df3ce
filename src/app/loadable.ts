import type { LoadableModel } from '../engines/engine.ts';
import { assembleFiles } from '../model-store/assemble-files.ts';
import type { ModelManifest } from '../model-store/manifest.ts';

/** What an engine is handed of a model: each format goes to the engine that reads it. */
export function loadable(manifest: ModelManifest, parts: readonly Blob[]): LoadableModel {
  const { id, name, contextTokens, memoryBytes, file, format } = manifest;
  const facts = { id, name, sizeBytes: file.sizeBytes, contextTokens, memoryBytes };
  return format === 'mlc'
    ? { ...facts, engine: 'webllm', files: assembleFiles(manifest, parts) }
    : { ...facts, engine: 'wllama', parts };
}
