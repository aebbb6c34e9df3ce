import { Trouble } from '../shared/errors.ts';
import { fileTrouble } from '../shared/file-trouble.ts';
import { parseCommit, parseTree, parseWeights, type HubEntry } from './hub-answers.ts';
import type { PublishedFile, RemoteSource } from './remote-source.ts';

/** A file of a model on another site, and what is said of it beforehand. */
export interface RemoteFile {
  name: string;
  address: string;
  /** Missing where nobody says: then the first answer does, or the end of the file. */
  sizeBytes?: number;
  sha256?: string;
  /** SHA-1 of git's blob: all that a hub says of small files. Good against accidents, not against malice. */
  gitSha1?: string;
}

export interface Listing {
  files: RemoteFile[];
  hashesBy: 'published' | 'host' | 'first-use';
}

export interface Hub {
  /** The whole answer, at most `limitBytes` of it. */
  ask(address: string, limitBytes: number): Promise<Uint8Array>;
  hubOrigin: string;
  librariesOrigin: string;
}

const usualLibrariesOrigin = 'https://raw.githubusercontent.com';
/** Of one model; the longest known are about a tenth of it. */
const answerLimitBytes = 16 * 1024 * 1024;
const weightsNames = ['tensor-cache.json', 'ndarray-cache.json'];
const tokenizerName = /^(tokenizer\.(json|model)|tokenizer_config\.json|vocab\.json|merges\.txt|added_tokens\.json)$/;
const licenceName = /^(licen[cs]e|notice|use_policy)[\w.-]*$/i;

/**
 * Which files a model has, where, how long and with which hashes. A branch is resolved to a commit first, so that
 * all files are of one version. Where our own list says all that, nobody is asked.
 * @throws Trouble `HostAnsweredOddly`, `HostLacksFile`, `ModelFileCorrupt`; whatever `ask` throws
 */
export async function listFiles(
  model: { source: RemoteSource; files?: readonly PublishedFile[] | undefined },
  hub: Hub,
): Promise<Listing> {
  const { source, files: published } = model;
  if (source.kind === 'gguf-address') return withPublished([atAddress(source.address)], published);
  const { repository, revision } = source;
  const isCommit = /^[0-9a-f]{40}$/.test(revision);
  if (published && isCommit)
    return withPublished(
      published.map(({ name }) => fileAt(name, source, revision, hub)),
      published,
    );

  const api = `${hub.hubOrigin}/api/models/${repository}`;
  const commit = isCommit ? revision : await askFor(`${api}/revision/${revision}`, hub, parseCommit);
  const entries = await askFor(`${api}/tree/${commit}`, hub, parseTree);
  const file = (name: string): RemoteFile => {
    const entry = entries.get(name);
    if (!entry) throw lacks(hub.hubOrigin, name);
    return { ...fileAt(name, source, commit, hub), ...saidOf(entry) };
  };
  if (source.kind === 'gguf-repository') return withPublished([file(source.fileName)], published);

  const weightsName = weightsNames.find((name) => entries.has(name)) ?? 'tensor-cache.json';
  const weightsFile = file(weightsName);
  const weights = await askFor(weightsFile.address, hub, parseWeights);
  const names = [...entries.keys()];
  const small = [
    'mlc-chat-config.json',
    weightsName,
    ...names.filter((name) => tokenizerName.test(name)),
    ...names.filter((name) => licenceName.test(name)),
  ];
  if (!small.some((name) => /^tokenizer\.(json|model)$/.test(name))) throw lacks(hub.hubOrigin, 'tokenizer.json');
  const shards = [...weights].map(([name, sizeBytes]) => {
    const shard = file(name);
    if (shard.sizeBytes !== sizeBytes) throw odd(shard.address, name, `${shard.sizeBytes} bytes of ${sizeBytes}`);
    return shard;
  });
  const library = libraryOf(source, hub);
  const all = [library, ...small.map(file), ...shards];
  if (new Set(all.map(({ name }) => name)).size !== all.length)
    throw odd(weightsFile.address, weightsName, 'one name twice');
  return withPublished(all, published);
}

function fileAt(
  name: string,
  source: Exclude<RemoteSource, { kind: 'gguf-address' }>,
  commit: string,
  hub: Hub,
): RemoteFile {
  const library = source.kind === 'mlc-repository' ? libraryOf(source, hub) : undefined;
  if (library?.name === name) return library;
  return { name, address: `${hub.hubOrigin}/${source.repository}/resolve/${commit}/${name}` };
}

function libraryOf({ library }: { library: string }, { librariesOrigin }: Hub): RemoteFile {
  return atAddress(library.replace(usualLibrariesOrigin, librariesOrigin));
}

function atAddress(address: string): RemoteFile {
  const name = decodeURIComponent(new URL(address).pathname.split('/').at(-1) ?? '');
  return { name: name.replace(/[^\w.-]+/g, '-').replace(/^[^\w]+/, '') || 'model.gguf', address };
}

function saidOf({ size, oid, lfs }: HubEntry): Pick<RemoteFile, 'sizeBytes' | 'sha256' | 'gitSha1'> {
  return lfs ? { sizeBytes: lfs.size, sha256: lfs.oid } : { sizeBytes: size, gitSha1: oid };
}

/** What our own list says counts; a host that says otherwise has another file. */
function withPublished(files: readonly RemoteFile[], published: readonly PublishedFile[] | undefined): Listing {
  const known = new Map(published?.map((one) => [one.name, one]));
  const named = files.map((file) => {
    const { sizeBytes = file.sizeBytes, sha256 = file.sha256 } = known.get(file.name) ?? {};
    if ((file.sizeBytes ?? sizeBytes) !== sizeBytes || (file.sha256 ?? sha256) !== sha256)
      throw fileTrouble('replaced', file.name, `${file.address} is another file.`);
    return { ...file, ...(sizeBytes !== undefined && { sizeBytes }), ...(sha256 !== undefined && { sha256 }) };
  });
  const isPublished = named.every(({ name }) => known.has(name));
  const isSaid = named.every(({ sha256, gitSha1 }) => sha256 ?? gitSha1);
  return { files: named, hashesBy: isPublished ? 'published' : isSaid ? 'host' : 'first-use' };
}

async function askFor<T>(address: string, { ask }: Hub, parse: (answer: unknown) => T): Promise<T> {
  const bytes = await ask(address, answerLimitBytes);
  try {
    return parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    throw odd(address, 'the list of files', String(error), error);
  }
}

function odd(address: string, file: string, message: string, cause?: unknown): Trouble {
  return new Trouble('HostAnsweredOddly', `${address}: ${message}`, { host: new URL(address).host, file }, cause);
}

function lacks(origin: string, file: string): Trouble {
  return new Trouble('HostLacksFile', `No ${file}.`, { host: new URL(origin).host, file, status: 404 });
}
