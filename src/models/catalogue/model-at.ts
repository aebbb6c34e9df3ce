import { sha256Hex } from '../../shared/hash.ts';
import type { RemoteSource } from '../../fetching/remote-source.ts';
import type { RemoteModel } from '../remote-model.ts';

/** What every model of the last years reads at once; what a file says is found only when it is here. */
const cautiousContextTokens = 2048;

/** A model that somebody knows the address of, and nobody else vouches for. The same address is the same model. */
export async function modelAt(source: RemoteSource): Promise<RemoteModel> {
  const isMlc = source.kind === 'mlc-repository';
  const fileName = source.kind === 'mlc-repository' ? undefined : fileNameOf(source);
  const name = fileName?.replace(/\.gguf$/i, '') ?? lastOf((source as { repository: string }).repository);
  const hash = await sha256Hex(new TextEncoder().encode(JSON.stringify(source)));
  return {
    // Two addresses may read alike without their marks, so a piece of the hash tells them apart.
    id: `by-address-${plain(name)}-${hash.slice(0, 12)}`,
    name,
    maker: '',
    licence: '',
    format: isMlc ? 'mlc' : 'gguf',
    quantization: '',
    languages: [],
    contextTokens: cautiousContextTokens,
    memoryBytes: 0,
    sizeBytes: 0,
    source,
  };
}

const fileNameOf = (source: Exclude<RemoteSource, { kind: 'mlc-repository' }>): string =>
  source.kind === 'gguf-repository' ? source.fileName : lastOf(source.address);

const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
    .slice(0, 60);
