import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeSite, type SiteReport } from '../../../scripts/check-site/judge-site.ts';
import type { Answer } from '../../../scripts/check-site/look-at.ts';
import { fileTypes } from '../../../scripts/deploy/header-groups.ts';
import { cacheControlFor, headersFor } from '../../../src/egress/headers.ts';
import { modelHosts } from '../../../src/egress/model-hosts.ts';
import { policy } from '../../../src/egress/policy.ts';
import { appListText } from '../../../src/shared/app-list.ts';

const origin = 'https://airlock.example';
const names = [
  '/index.html',
  '/models.html',
  ...policy.chat.threads,
  '/assets/chat.js',
  '/assets/chat.css',
  '/assets/wllama.wasm',
];
const contents = new Map(names.map((path) => [path, Buffer.from(`what is in ${path}`)]));

const list = appListText({
  version: 1,
  appVersion: '0.1.0',
  build: '0123456789abcdef',
  files: [...contents].map(([path, bytes]) => ({
    path,
    sizeBytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })),
});

/** As a host that does everything right answers. */
function rightly(asked: string): Answer {
  const path = new URL(asked, origin).pathname;
  const file = path === '/' ? '/index.html' : path;
  const bytes =
    file === policy.appList
      ? Buffer.from(list)
      : file === policy.serviceWorker
        ? Buffer.from('// guard')
        : contents.get(file);
  const headers = new Headers({ ...headersFor(path, origin, modelHosts), 'Cache-Control': cacheControlFor(path) });
  return {
    path,
    status: bytes ? 200 : 404,
    location: null,
    type: fileTypes[/\.(\w+)$/.exec(file)?.[1] ?? ''] ?? '',
    encoding: 'none',
    headers,
    bytes: new Uint8Array(bytes ?? []),
  };
}

/** A host that answers wrongly for one path. */
const judge = async (wrong: string, change: (answer: Answer) => Partial<Answer>): Promise<SiteReport> =>
  await judgeSite(origin, async (asked) => {
    const answer = rightly(asked);
    return answer.path === wrong ? { ...answer, ...change(answer) } : answer;
  });

test('a host that does everything right is sealed, and nothing is found', async () => {
  const report = await judgeSite(origin, async (path) => rightly(path));
  expect(report.findings).toEqual([]);
  expect(report.seal).toMatch(/^Sealed: also before/);
});

test('headers that name this site by keyword are fine, too', async () => {
  const report = await judgeSite(origin, async (asked) => {
    const answer = rightly(asked);
    for (const [name, value] of Object.entries(headersFor(answer.path, null, modelHosts)))
      answer.headers.set(name, value);
    return answer;
  });
  expect(report.findings).toEqual([]);
});

test('a file that was changed on the way, in any way, is named', async () => {
  const change = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 9 }).map((more) => (bytes: Uint8Array) => Buffer.concat([bytes, more])),
    fc.constant((bytes: Uint8Array) => bytes.subarray(1)),
    fc.nat(8).map((at) => (bytes: Uint8Array) => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), change, async (path, how) => {
      const { findings, seal } = await judge(path, ({ bytes }) => ({ bytes: new Uint8Array(how(bytes)) }));
      expect(findings).toContainEqual(expect.objectContaining({ grade: 'broken', path }));
      expect(seal).toContain('cannot be installed');
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['/models.html', { status: 308, location: '/models' }, 'redirect', '308 to /models'],
  ['/assets/chat.js', { status: 404 }, 'status', '404'],
  ['/assets/chat.js', { type: 'text/plain' }, 'type', 'text/plain'],
  ['/sw.js', { status: 404 }, 'status', '404'],
  ['/app.json', { bytes: new TextEncoder().encode('<h1>Log in</h1>') }, 'list of the app’s files', 'status 200'],
])('%s with %o cannot be installed', async (path, answer, what, found) => {
  const { findings } = await judge(path, () => answer);
  const finding = findings.find((one) => one.path === path && one.what === what);
  expect(finding?.grade).toBe('broken');
  expect(finding?.found).toContain(found);
});

test('every header that is missing or changed where something runs is a wall that is missing', async () => {
  const headerNames = Object.keys(headersFor('/', origin));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...headerNames), fc.constantFrom('', 'unsafe'), async (name, value) => {
      const { findings, seal } = await judge('/', ({ headers }) => {
        const changed = new Headers(headers);
        if (value) changed.set(name, value);
        else changed.delete(name);
        return { headers: changed };
      });
      expect(findings).toEqual([expect.objectContaining({ grade: 'weaker', path: '/', what: name })]);
      expect(seal).toMatch(/^Sealed once it is installed/);
    }),
    { numRuns: 30 },
  );
});
