import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, type RequestFacts } from '../../../src/egress/judge.ts';
import { isAtModelHost, modelHosts } from '../../../src/egress/model-hosts.ts';
import { policy } from '../../../src/egress/policy.ts';
import { allPaths, origin, paths } from '../../support/header-sets.ts';

const appPaths = new Set(
  allPaths.filter((path) => path !== '/' && path !== '/sw.js' && path !== policy.appList && !path.endsWith('.bin')),
);
appPaths.delete('/404.html');
appPaths.delete('/somewhere/else');

const pages = ['/index.html', '/models.html'];
/** The frame is no page that anybody goes to. */
const places = [...pages, ...policy.fetchFrame.paths];

const usual = [
  ['accept', '*/*'],
  ['sec-ch-ua-mobile', '?0'],
] as const;
/** What a fetch of the thread that fetches this site's files looks like, and what an element of a page looks like. */
const ofThread: Omit<RequestFacts, 'url'> = {
  method: 'GET',
  mode: 'cors',
  destination: '',
  headers: usual,
  asker: 'site-thread',
};
const asElement: Omit<RequestFacts, 'url'> = {
  method: 'GET',
  mode: 'no-cors',
  destination: 'script',
  headers: usual,
  asker: 'unknown',
};
const asNavigation: Omit<RequestFacts, 'url'> = {
  method: 'GET',
  mode: 'navigate',
  destination: 'document',
  headers: [['accept', 'text/html']],
  asker: 'unknown',
};

const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((raw) => encodeURIComponent(raw.toWellFormed()));
const path = fc.oneof(
  fc.constantFrom(...allPaths),
  text.map((name) => `/${name}`),
  text.map((name) => policy.modelFolder + name),
  fc.constantFrom(
    '//evil.example/x',
    '/models/../index.html',
    '/models/%2e%2e/app.json',
    '/./app.json',
    '/assets/chat.js/',
    '/ASSETS/CHAT.JS',
  ),
);
const site = fc.oneof(
  { weight: 3, arbitrary: fc.constant(origin) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'http://airlock.example',
      'https://airlock.example:444',
      'https://www.airlock.example',
      'https://airlock.example.evil.example',
      'https://evil.example',
      'https://airlock.example@evil.example',
      'wss://airlock.example',
      'http://127.0.0.1',
      'https://hub.example',
      'https://hub.example:444',
      'http://hub.example',
      'https://hub.example@evil.example',
      'https://me@hub.example',
      'https://hub.example.evil.example',
      'https://eu.one.cdn.example',
      'https://cdn.example',
      'https://evilcdn.example',
      'https://.cdn.example.evil.example',
      'https://plain.example',
    ),
  },
);
const suffix = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  text.map((query) => `?${query}`),
  text.map((query) => `?build=${query}`),
  text.map((fragment) => `#${fragment}`),
);
const url = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(site, path, suffix).map((pieces) => pieces.join('')) },
  { weight: 2, arbitrary: fc.webUrl({ withQueryParameters: true, withFragments: true }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      `blob:${origin}/0000`,
      'data:text/plain,x',
      'about:blank',
      'file:///etc/passwd',
      `filesystem:${origin}/x`,
    ),
  },
);
const request: fc.Arbitrary<RequestFacts> = fc.record({
  url: url.filter((address) => URL.canParse(address)),
  method: fc.oneof(
    { weight: 6, arbitrary: fc.constant('GET') },
    fc.constantFrom('POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'get'),
  ),
  mode: fc.constantFrom('cors', 'no-cors', 'same-origin', 'navigate', 'websocket'),
  destination: fc.constantFrom(
    '',
    '',
    '',
    '',
    '',
    'document',
    'script',
    'style',
    'image',
    'worker',
    'iframe',
    'manifest',
  ),
  headers: fc.oneof(
    { weight: 3, arbitrary: fc.constant(usual) },
    fc.constantFrom(
      [['x-text', 'TEXT']] as const,
      [['accept', 'TEXT']] as const,
      [['accept-language', 'TEXT']] as const,
      [['range', 'bytes=0-1']] as const,
      [['content-type', 'text/plain']] as const,
      [['user-agent', 'TEXT']] as const,
    ),
  ),
  asker: fc.constantFrom('site-thread', 'site-thread', 'unknown', 'other'),
});

/** Checks `holds` on requests of every kind, and that enough of them were of the kind that it is about. */
function checkAll(isAbout: (request: RequestFacts) => boolean, holds: (request: RequestFacts) => void): void {
  let cases = 0;
  fc.assert(
    fc.property(request, (facts) => {
      if (!isAbout(facts)) return;
      cases += 1;
      holds(facts);
    }),
    { numRuns: 6000 },
  );
  expect(cases).toBeGreaterThan(50);
}

const verdictOf = (facts: RequestFacts) => judge(facts, origin, appPaths);

describe('whatever is asked', () => {
  test('nothing of another origin is answered or passes, whoever asks', () => {
    checkAll(
      (facts) => new URL(facts.url).origin !== origin,
      (facts) => expect(verdictOf(facts)).toEqual({ kind: 'refuse', reason: 'other-site' }),
    );
  });

  test('nothing passes but what the site thread asks, without a header of its own', () => {
    checkAll(
      (facts) => ['pass', 'look-up'].includes(verdictOf(facts).kind),
      (facts) => {
        expect(facts.headers).toBe(usual);
        expect(facts.asker).toBe(verdictOf(facts).kind === 'pass' ? 'site-thread' : 'unknown');
      },
    );
  });

  test('nothing but GET is answered or passes', () => {
    checkAll(
      ({ method }) => method !== 'GET',
      (facts) => expect(verdictOf(facts).kind).toBe('refuse'),
    );
  });

  test('nothing of this site passes with a query, and only a page is answered in spite of one, from this device', () => {
    checkAll(
      (facts) => new URL(facts.url).search !== '' && new URL(facts.url).origin === origin,
      (facts) => {
        const verdict = verdictOf(facts);
        expect(verdict.kind).not.toBe('pass');
        if (verdict.kind === 'answer') expect([facts.mode, places.includes(verdict.path)]).toEqual(['navigate', true]);
      },
    );
  });

  test('what is answered is a file of this build under its own path, or a page', () => {
    checkAll(
      (facts) => verdictOf(facts).kind === 'answer',
      (facts) => {
        const verdict = verdictOf(facts);
        if (verdict.kind !== 'answer') throw new Error('unreachable');
        expect(facts.mode === 'navigate' ? places : [...appPaths]).toContain(verdict.path);
        const asked = new URL(facts.url).pathname;
        expect(verdict.path).toBe(asked === '/' ? '/index.html' : asked);
      },
    );
  });

  test('what passes is a fetch of the site thread, and its address is a listed path with nothing added', () => {
    checkAll(
      (facts) => verdictOf(facts).kind === 'pass' && new URL(facts.url).origin === origin,
      (facts) => {
        expect(facts).toMatchObject({ method: 'GET', destination: '', asker: 'site-thread' });
        expect(facts.mode).not.toBe('navigate');
        const { pathname, search, origin: asked } = new URL(facts.url);
        expect([asked, search]).toEqual([origin, '']);
        const asFile = pathname === '/' ? '/index.html' : pathname;
        expect(asFile === policy.appList || isInFolder(asFile) || appPaths.has(asFile), pathname).toBe(true);
      },
    );
  });

  test('a path of this site that is not listed is neither answered nor passes', () => {
    checkAll(
      (facts) => {
        const { pathname, origin: asked } = new URL(facts.url);
        return (
          asked === origin && ![...appPaths, '/', ...places, policy.appList].includes(pathname) && !isInFolder(pathname)
        );
      },
      (facts) => expect(verdictOf(facts).kind).toBe('refuse'),
    );
  });
});

describe('the model hosts', () => {
  test.for([
    'https://huggingface.co/api/models/a/b/revision/main',
    'https://huggingface.co/api/resolve-cache/models/a/b/0/x.json?etag=1',
    'https://us.aws.cdn.hf.co/repos/x?Signature=1',
    'https://raw.githubusercontent.com/a/b/main/x.wasm',
  ])('%s is at one', (address) => expect(isAtModelHost(address, modelHosts)).toBe(true));

  test.for([
    'http://huggingface.co/x',
    'https://huggingface.co:8443/x',
    'https://huggingface.co.evil.example/x',
    'https://evil.example/huggingface.co',
    'https://huggingface.co@evil.example/x',
    'https://text@huggingface.co/x',
    'https://hf.co/x',
    'https://evilhf.co/x',
    'https://cdn.hf.co.evil.example/x',
    'https://raw.githubusercontent.com/a?text',
    'wss://huggingface.co/x',
    '/models/x',
    '',
  ])('%s is at none', (address) => expect(isAtModelHost(address, modelHosts)).toBe(false));
});

describe('the app’s own ways', () => {
  test('a page is answered from this device', () => {
    expect(judge({ ...asNavigation, url: `${origin}/` }, origin, appPaths)).toEqual({
      kind: 'answer',
      path: '/index.html',
    });
    for (const page of pages)
      expect(judge({ ...asNavigation, url: origin + page }, origin, appPaths)).toEqual({ kind: 'answer', path: page });
  });

  test('the frame that fetches is answered as a frame, and not as a page', () => {
    const [frame] = policy.fetchFrame.paths;
    const asFrame = { ...asNavigation, destination: 'iframe', url: origin + frame };
    expect(judge(asFrame, origin, appPaths)).toEqual({ kind: 'answer', path: frame });
    expect(judge({ ...asFrame, destination: 'document' }, origin, appPaths).kind).toBe('refuse');
  });

  test('the files of a page are answered from this device', () => {
    for (const file of [...policy.chat.scripts, ...policy.chat.styles, ...policy.chat.threads, policy.wasmFile]) {
      expect(judge({ ...asElement, url: origin + file }, origin, appPaths), file).toEqual({
        kind: 'answer',
        path: file,
      });
    }
  });

  test('what the site thread fetches passes', () => {
    for (const file of [
      policy.appList,
      '/models/smollm2-135m-instruct/part-01.bin',
      '/assets/chat.js',
      '/index.html',
    ]) {
      expect(judge({ ...ofThread, url: origin + file }, origin, appPaths), file).toEqual({ kind: 'pass' });
    }
  });

  test('a new version may have files that this one has not, of the kinds that a version is made of', () => {
    for (const file of ['/assets/search.js', '/assets/search.worker.js', '/icons/icon-1024.png', '/models/index.json'])
      expect(judge({ ...ofThread, url: origin + file }, origin, appPaths), file).toEqual({ kind: 'pass' });
    const words = `/assets/${'what-i-wrote-'.repeat(4)}.js`;
    for (const file of ['/other/search.js', '/assets/a/b.js', '/assets/search.json', '/assets/Search%20for.js', words])
      expect(judge({ ...ofThread, url: origin + file }, origin, appPaths).kind, file).toBe('refuse');
    expect(judge({ ...ofThread, asker: 'other', url: `${origin}/assets/search.js` }, origin, appPaths).kind).toBe(
      'refuse',
    );
  });

  test('the same requests of anybody else do not pass', () => {
    for (const file of [policy.appList, '/models/smollm2-135m-instruct/part-01.bin', '/assets/chat.js']) {
      for (const other of [
        { asker: 'other' as const },
        { asker: 'unknown' as const },
        { headers: [['x-text', 'TEXT']] as const },
        { destination: 'image' },
        { destination: 'script' },
      ]) {
        expect(judge({ ...ofThread, ...other, url: origin + file }, origin, appPaths).kind, file).not.toBe('pass');
      }
    }
  });

  test('going to a file that is no page is refused', () => {
    for (const file of [
      '/assets/chat.js',
      policy.appList,
      '/models/smollm2-135m-instruct/part-01.bin',
      '/sw.js',
      ...policy.fetchFrame.paths,
      '/somewhere/else',
    ]) {
      expect(judge({ ...asNavigation, url: origin + file }, origin, appPaths), file).toEqual({
        kind: 'refuse',
        reason: 'not-listed',
      });
    }
  });

  test('without a list of files nothing is answered but the two pages, and nothing is made up', () => {
    for (const file of paths.inert)
      expect(judge({ ...asElement, url: origin + file }, origin, new Set()).kind, file).toBe('refuse');
  });

  test('the reason for a refusal is the first that holds', () => {
    const reason = (facts: Partial<RequestFacts>) =>
      judge({ ...ofThread, url: `${origin}/x`, ...facts }, origin, appPaths);
    expect(reason({ url: 'https://evil.example/?q', method: 'POST' })).toEqual({
      kind: 'refuse',
      reason: 'other-site',
    });
    expect(reason({ method: 'POST' })).toEqual({ kind: 'refuse', reason: 'method' });
    expect(reason({ url: `${origin}/app.json?q` })).toEqual({ kind: 'refuse', reason: 'query' });
    expect(reason({})).toEqual({ kind: 'refuse', reason: 'not-listed' });
  });
});

function isInFolder(pathname: string): boolean {
  return [policy.modelFolder, '/assets/', '/icons/'].some((folder) => pathname.startsWith(folder));
}
