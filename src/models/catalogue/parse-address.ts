import type { RemoteSource } from '../../fetching/remote-source.ts';

/** What a person typed, as a place to fetch from; or why it is none. */
export type ParsedAddress =
  | { kind: 'source'; source: RemoteSource }
  | { kind: 'refused'; reason: AddressFault }
  | { kind: 'refused'; reason: 'host'; host: string };

export type AddressFault = 'empty' | 'not-an-address' | 'not-secure' | 'needs-file' | 'not-gguf' | 'not-a-library';

const hubHost = 'huggingface.co';
/** Handed to the words, which every page has and which name no site. */
export const exampleAddress = `https://${hubHost}/owner/name`;
/** One piece of a path, and no way out of it: no `..`, no `%`, no `@`. */
const piece = String.raw`[A-Za-z0-9_][A-Za-z0-9_.-]*`;
const repositoryPattern = new RegExp(`^${piece}/${piece}$`);
const filePattern = new RegExp(`^${piece}\\.gguf$`, 'i');

/**
 * Reads what a person gives of a model elsewhere. Strict: what is not surely one of these is refused.
 * - `owner/name` or its address on Hugging Face, with a second text that ends in `.gguf` (a file in it) or is the
 *   address of a `.wasm` (the library for the graphics card);
 * - the address of a `.gguf` there, or on a listed host.
 * @param origins those that the policy lets this page reach, as `https://huggingface.co`
 */
export function parseAddress(place: string, second: string, origins: readonly string[]): ParsedAddress {
  const text = place.trim();
  if (text === '') return refuse('empty');
  if (repositoryPattern.test(text)) return inRepository(text, 'main', second.trim(), origins);
  const url = readUrl(text);
  if (!url) return refuse('not-an-address');
  const problem = refuseHost(url, origins);
  if (problem) return problem;
  if (url.host !== hubHost) {
    if (!filePattern.test(url.pathname.slice(url.pathname.lastIndexOf('/') + 1))) return refuse('not-gguf');
    return { kind: 'source', source: { kind: 'gguf-address', address: url.origin + url.pathname } };
  }
  const [owner, name, view, revision = 'main', ...file] = url.pathname.split('/').filter(Boolean);
  const repository = `${owner ?? ''}/${name ?? ''}`;
  const isKnownView = view === undefined || ['tree', 'blob', 'resolve'].includes(view);
  if (!repositoryPattern.test(repository) || !isKnownView || !new RegExp(`^${piece}$`).test(revision))
    return refuse('not-an-address');
  return inRepository(repository, revision, file.join('/') || second.trim(), origins);
}

function inRepository(repository: string, revision: string, second: string, origins: readonly string[]): ParsedAddress {
  if (second === '') return refuse('needs-file');
  if (/\.gguf$/i.test(second)) {
    if (!filePattern.test(second)) return refuse('not-gguf');
    return { kind: 'source', source: { kind: 'gguf-repository', repository, revision, fileName: second } };
  }
  const library = readUrl(second);
  if (!library || !/\.wasm$/i.test(library.pathname)) return refuse('not-a-library');
  return (
    refuseHost(library, origins) ?? {
      kind: 'source',
      source: { kind: 'mlc-repository', repository, revision, library: library.origin + library.pathname },
    }
  );
}

/** An address without a name or password in it. */
function readUrl(text: string): URL | undefined {
  const url = URL.parse(/^[\w-]+(\.[\w-]+)+\//.test(text) ? `https://${text}` : text);
  return url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : undefined;
}

function refuseHost(url: URL, origins: readonly string[]): ParsedAddress | undefined {
  if (origins.includes(url.origin)) return undefined;
  if (url.protocol === 'http:') return refuse('not-secure');
  return { kind: 'refused', reason: 'host', host: url.host };
}

const refuse = (reason: AddressFault): ParsedAddress => ({ kind: 'refused', reason });
