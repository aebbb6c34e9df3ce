import type { RemoteSource } from '../fetching/remote-source.ts';
import type { ModelManifest } from '../model-store/manifest.ts';

/**
 * A model that other sites carry: what is known of it before a byte of it is here. Of one that a person gave the
 * address of, `memoryBytes` and `sizeBytes` are 0: nobody said, and the size is known once the host was asked.
 */
export interface RemoteModel extends Pick<
  ModelManifest,
  'id' | 'name' | 'maker' | 'format' | 'quantization' | 'languages' | 'contextTokens' | 'memoryBytes'
> {
  /** SPDX name, or the licence's own; empty where nobody said. */
  licence: string;
  /** To download: exact where `files` are known, else reckoned. */
  sizeBytes: number;
  source: RemoteSource;
  /** Sizes and SHA-256 as this app's own list has them. Missing where it has none: then the host's are asked for. */
  files?: ModelManifest['parts'];
}
