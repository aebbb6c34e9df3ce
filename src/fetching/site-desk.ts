import { policy } from '../egress/policy.ts';
import { appCacheName } from '../shared/app-cache.ts';
import type { Serving } from '../shared/channel.ts';
import { Trouble } from '../shared/errors.ts';
import { fetchFile } from './fetch-file.ts';
import type { SiteVerbs } from './site-verbs.ts';

interface FileFacts {
  sizeBytes: number;
  sha256: string;
}

/**
 * Fetches this site's own files, and only those: which they are, the site itself has said in this visit. Whoever asks
 * chooses among them and can add nothing, neither a name nor a header.
 */
export function createSiteDesk(): Serving<SiteVerbs> {
  let build = '';
  let files: ReadonlyMap<string, FileFacts> = new Map();
  const parts = new Map<string, ReadonlyMap<string, FileFacts>>();

  function fileAt(path: string): FileFacts {
    const file = files.get(path);
    if (!file) throw new Error('The site has no such file in its list.');
    return file;
  }

  return {
    async appList(_args, { signal }) {
      // Somebody waits for a word, so one try; the files themselves are tried more patiently.
      const path = policy.appList;
      const { bytes } = await fetchFile({ path, expected: undefined, corrupt: 'AppFileCorrupt', signal, tries: 1 });
      const text = decode(bytes);
      ({ build, files } = readOrRefuse(() => readAppList(JSON.parse(text)), path));
      return text;
    },

    async keep({ path }, { emit, signal }) {
      const { bytes, response } = await fetchFile({
        path,
        expected: fileAt(path),
        corrupt: 'AppFileCorrupt',
        signal,
        onBytes: emit,
      });
      const cache = await caches.open(appCacheName(build));
      try {
        // The answer itself: with its address, by which Firefox checks it against the page's policy, and its headers.
        await cache.put(path, response);
      } catch (error) {
        // An answer that varies with everything cannot be kept as it is.
        if (!(error instanceof TypeError)) throw error;
        await cache.put(path, new Response(bytes, { headers: typeOf(response) }));
      }
      return undefined;
    },

    async manifest({ modelId }, { signal }) {
      const path = `${policy.modelFolder}${modelId}/manifest.json`;
      const { bytes } = await fetchFile({
        path,
        expected: fileAt(path),
        corrupt: 'ModelFileCorrupt',
        signal,
        tries: 1,
      });
      const text = decode(bytes);
      parts.set(
        modelId,
        readOrRefuse(() => readParts(JSON.parse(text)), path),
      );
      return text;
    },

    async part({ modelId, partName }, { emit, signal }) {
      const expected = parts.get(modelId)?.get(partName);
      if (!expected) throw new Error('The manifest names no such part.');
      const path = `${policy.modelFolder}${modelId}/${partName}`;
      return (await fetchFile({ path, expected, corrupt: 'ModelFileCorrupt', signal, onBytes: emit })).bytes;
    },
  };
}

const pathPattern = /^(\/\w[\w.-]*){1,4}$/;
const partPattern = /^part-\d{1,5}\.bin$/;
const longestPath = 120;

/** Checked by hand: the code that holds the network has no dependencies. @throws TypeError */
function readAppList(input: unknown): { build: string; files: ReadonlyMap<string, FileFacts> } {
  const { build, files } = input as { build?: unknown; files?: unknown };
  if (typeof build !== 'string' || !/^[0-9a-f]{16}$/.test(build) || !Array.isArray(files))
    throw new TypeError('no list of files');
  return { build, files: new Map(files.map((file: unknown) => readFile(file, 'path', pathPattern))) };
}

/** @throws TypeError */
function readParts(input: unknown): ReadonlyMap<string, FileFacts> {
  const { parts } = input as { parts?: unknown };
  if (!Array.isArray(parts)) throw new TypeError('no list of parts');
  return new Map(parts.map((part: unknown) => readFile(part, 'name', partPattern)));
}

function readFile(input: unknown, nameKey: 'path' | 'name', pattern: RegExp): [string, FileFacts] {
  const { [nameKey]: name, sizeBytes, sha256 } = input as Record<string, unknown>;
  if (typeof name !== 'string' || name.length > longestPath || !pattern.test(name)) throw new TypeError('no name');
  if (!Number.isSafeInteger(sizeBytes) || (sizeBytes as number) < 0) throw new TypeError('no size');
  if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) throw new TypeError('no hash');
  return [name, { sizeBytes: sizeBytes as number, sha256 }];
}

/** Something else comes, for instance, from a hotel's login page. */
function readOrRefuse<T>(read: () => T, path: string): T {
  try {
    return read();
  } catch (error) {
    throw new Trouble('DownloadInterrupted', `${path} is not what was expected.`, {}, error);
  }
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function typeOf({ headers }: Response): Record<string, string> {
  return { 'Content-Type': headers.get('Content-Type') ?? 'application/octet-stream' };
}
