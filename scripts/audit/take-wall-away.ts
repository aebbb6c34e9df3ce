import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { walls, type Removal, type WallName } from './walls.ts';

/**
 * Makes a copy of a build that has one wall less, and everything else as it was: its lists of files carry the new
 * hashes, so that a device takes it for whole.
 * @param keys a self-test of these tries alone, because a copy is made for a single question
 * @throws Error where a file does not hold what is to be taken out: then the wall would still stand
 */
export function takeWallAway(folder: string, copy: string, wall: WallName, keys: readonly string[]): void {
  cpSync(folder, copy, { recursive: true });
  const files = filesIn(copy).filter((file) => /\.(js|html)$/.test(file));
  const removals: readonly Removal[] = walls[wall];
  for (const removal of removals) if (removal.kind === 'code') rewrite(copy, files, removal);
  rewrite(copy, files, {
    kind: 'code',
    file: /self-test[\w-]*\.js$/,
    words: /\.filter\(\(\{mayLeave:/,
    by: `.filter(({key:one})=>${JSON.stringify(keys)}.includes(one)).filter(({mayLeave:`,
  });
  renewHashes(folder, copy, files);
  const guard = join(copy, 'sw.js');
  writeFileSync(guard, prelude(removals) + readFileSync(guard, 'utf8'));
}

function rewrite(
  copy: string,
  files: readonly string[],
  { file, words, by }: Extract<Removal, { kind: 'code' }>,
): void {
  const holders = files.filter(
    (name) => file.test(name) && readFileSync(join(copy, name), 'utf8').search(words) !== -1,
  );
  if (holders.length === 0)
    throw new Error(`No built file like ${file} holds ${words}, so the wall would still stand.`);
  for (const name of holders) {
    const path = join(copy, name);
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, renewOwnHash(before, before.replace(words, by)));
  }
}

/** A page that carries its script names it by hash in its own policy. */
function renewOwnHash(before: string, after: string): string {
  const hashIn = (html: string): string | undefined => {
    const script = /<script>([^]*)<\/script>/.exec(html)?.[1];
    return script && createHash('sha256').update(script).digest('base64');
  };
  const [old, renewed] = [hashIn(before), hashIn(after)];
  return old && renewed ? after.replaceAll(old, renewed) : after;
}

/** In the lists of the build every hash and size of a changed file is replaced by the new one. */
function renewHashes(folder: string, copy: string, files: readonly string[]): void {
  const lists = ['app.json', 'sw.js', ...files.filter((file) => file !== 'sw.js')];
  for (const file of files) {
    const [before, after] = [readFileSync(join(folder, file)), readFileSync(join(copy, file))];
    if (file === 'sw.js' || before.equals(after)) continue;
    for (const list of lists) {
      const path = join(copy, list);
      const text = readFileSync(path, 'utf8');
      const renewed = text
        .replaceAll(sha256(before), sha256(after))
        .replace(new RegExp(`("path": "/${file}",\\s*"sizeBytes": )${before.length}`), `$1${after.length}`);
      if (renewed !== text) writeFileSync(path, renewed);
    }
  }
}

/** Takes headers off what the service worker answers, as the server's are taken off by `serveWithout`. */
function prelude(removals: readonly Removal[]): string {
  const headers = removals
    .filter((removal) => removal.kind === 'header')
    .map(({ header, paths, words, by = '' }) => ({ header, paths: paths.source, words, by }));
  if (headers.length === 0) return '';
  return `(() => {
  const { respondWith } = FetchEvent.prototype;
  FetchEvent.prototype.respondWith = function (answer) {
    const { pathname } = new URL(this.request.url);
    respondWith.call(this, Promise.resolve(answer).then((response) => {
      if (response.type === 'error') return response;
      const headers = new Headers(response.headers);
      for (const { header, paths, words, by } of ${JSON.stringify(headers)}) {
        const value = headers.get(header);
        if (value === null || !new RegExp(paths).test(pathname)) continue;
        if (words === undefined) headers.delete(header);
        else headers.set(header, value.replace(words, by));
      }
      return new Response(response.body, { status: response.status, headers });
    }));
  };
})();
`;
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function filesIn(folder: string, root = folder): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path, root) : [relative(root, path)]));
}
