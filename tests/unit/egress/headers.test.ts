import { describe, expect, test } from 'vitest';
import { cacheControlFor, headersFor } from '../../../src/egress/headers.ts';
import { modelHosts } from '../../../src/egress/model-hosts.ts';
import { policy } from '../../../src/egress/policy.ts';
import { allPaths, hosts, directivesOf, origin, paths, patternsOf } from '../../support/header-sets.ts';

const closed = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

describe('the chat page', () => {
  const chatPaths = paths.chat;

  test.for(chatPaths)('connects to nothing (%s)', (path) => {
    for (const directives of [directivesOf(headersFor(path, origin)), directivesOf(headersFor(path, null))]) {
      expect(directives.get('connect-src')).toEqual(["'none'"]);
      expect(Object.fromEntries(directives)).toMatchObject(closed);
    }
  });

  test.for(chatPaths)('takes code, threads and styles from its listed files alone (%s)', (path) => {
    const directives = directivesOf(headersFor(path, origin));
    expect(directives.get('script-src')).toEqual(policy.chat.scripts.map((file) => origin + file));
    expect(directives.get('worker-src')).toEqual(policy.chat.threads.map((file) => origin + file));
    expect(directives.get('style-src')).toEqual(policy.chat.styles.map((file) => origin + file));
    expect(directives.get('img-src')).toEqual(['data:', 'blob:']);
    expect(directives.get('media-src')).toEqual(['blob:']);
  });

  test.for(chatPaths)('is held by the browser to its files by exact path, each without a query (%s)', (path) => {
    const headers = headersFor(path, origin);
    expect(headers['Connection-Allowlist']).toMatch(/^\(("[^"]+" ?)+\);report-to=seal$/);
    const { chat } = policy;
    const files = [...chat.paths, ...chat.exits, ...chat.scripts, ...chat.styles, ...chat.threads];
    expect(patternsOf(headers).toSorted()).toEqual(files.map((file) => `${origin}${file}\\?`).toSorted());
  });

  test.for(chatPaths)(
    'may run scripts and save files, and opens, submits and navigates nothing from its sandbox (%s)',
    (path) => {
      expect(directivesOf(headersFor(path, origin)).get('sandbox')).toEqual([
        'allow-scripts',
        'allow-same-origin',
        'allow-downloads',
      ]);
    },
  );

  test('reaches no model file and no list of the app', () => {
    const patterns = patternsOf(headersFor('/', origin)).join(' ');
    expect(patterns).not.toContain(policy.modelFolder);
    expect(patterns).not.toContain(policy.appList);
    expect(patterns).not.toContain('*');
  });
});

describe('a thread', () => {
  // The one that fetches this site's files is told of below: it is the models page's.
  const threads = Object.entries(policy).filter(([name]) => name.endsWith('Thread') && name !== 'siteThread');
  const files = threads.flatMap(([, thread]) => (thread as { paths: readonly string[] }).paths);
  /** What a thread may do beside reaching nothing. */
  const mayDo: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
    '/assets/wllama.worker.js': { 'script-src': ["'wasm-unsafe-eval'"], 'worker-src': ['blob:'] },
    '/assets/webllm.worker.js': { 'script-src': ["'wasm-unsafe-eval'"] },
    '/assets/argon2.worker.js': { 'script-src': ["'wasm-unsafe-eval'"] },
  };

  test('is every one that the chat page may start', () => {
    expect(files.toSorted()).toEqual(policy.chat.threads.toSorted());
  });

  test.for(files)('reaches nothing at all, and compiles WebAssembly only where it needs to (%s)', (path) => {
    const headers = headersFor(path, origin);
    expect(headers['Connection-Allowlist']).toBe('()');
    expect(Object.fromEntries(directivesOf(headers))).toEqual({
      ...closed,
      'connect-src': ["'none'"],
      ...mayDo[path],
    });
  });

  test.for(files)('has the same headers whatever the site is called, and where nobody knows (%s)', (path) => {
    for (const name of ['https://another.example', 'http://127.0.0.1:4173', null])
      expect(headersFor(path, name)).toEqual(headersFor(path, origin));
  });
});

describe('the models page', () => {
  const headers = headersFor('/models.html', origin, hosts);

  test('connects to nothing by itself, and names no other site', () => {
    expect(directivesOf(headers).get('connect-src')).toEqual(["'none'"]);
    expect(patternsOf(headers).every((pattern) => pattern.startsWith(`${origin}/`))).toBe(true);
    expect(patternsOf(headers).filter((pattern) => pattern.includes('*'))).toEqual([`${origin}/sw.js\\?build=*`]);
    expect(headers['Connection-Allowlist']).not.toContain('redirects');
  });

  test('starts the thread that fetches this site’s files and the service worker, and holds one frame', () => {
    expect(directivesOf(headers).get('worker-src')).toEqual([`${origin}/assets/site.worker.js`, `${origin}/sw.js`]);
    expect(directivesOf(headers).get('frame-src')).toEqual([`${origin}/fetch.html`]);
  });
});

describe('the thread that fetches this site’s files', () => {
  test('reaches this site and no other, also by a redirect', () => {
    const headers = headersFor('/assets/site.worker.js', origin, hosts);
    expect(directivesOf(headers).get('connect-src')).toEqual(["'self'"]);
    expect(patternsOf(headers)).toEqual([`${origin}/*\\?`]);
    expect(headersFor('/assets/site.worker.js', null, hosts)['Connection-Allowlist']).toMatch(/^\(response-origin\);/);
  });
});

describe('the frame that fetches from other sites', () => {
  const headers = headersFor('/fetch.html', origin, hosts);

  test('has an opaque origin: no storage, no cookies, no service worker', () => {
    expect(directivesOf(headers).get('sandbox')).toEqual(['allow-scripts']);
  });

  test('reaches the listed hosts, by their redirects, too, and not this site', () => {
    expect(directivesOf(headers).get('connect-src')).toEqual(hosts.map((host) => host.origin));
    const others = ['https://hub.example/*', 'https://*.cdn.example/*', 'https://plain.example/*\\?'];
    expect(patternsOf(headers)).toEqual(others);
    expect(headers['Connection-Allowlist']).toMatch(/\);report-to=seal;redirects=allow$/);
    expect(patternsOf(headersFor('/fetch.html', null, hosts))).toEqual(others);
  });

  test('reaches nothing where no host is listed', () => {
    expect(directivesOf(headersFor('/fetch.html', origin)).get('connect-src')).toEqual(["'none'"]);
    expect(headersFor('/fetch.html', origin)['Connection-Allowlist']).toBe('()');
  });

  test('is held by this site alone', () => {
    expect(directivesOf(headers).get('frame-ancestors')).toEqual(["'self'"]);
  });

  test('alone gets anything from the list: every other path has the same headers with it and without', () => {
    for (const path of allPaths.filter((one) => !paths.fetchFrame.includes(one)))
      for (const name of [origin, null])
        expect(headersFor(path, name, modelHosts), path).toEqual(headersFor(path, name));
  });

  test('is given three other sites by the app’s own list, each over https', () => {
    expect(modelHosts.map((host) => host.origin)).toEqual([
      'https://huggingface.co',
      'https://*.hf.co',
      'https://raw.githubusercontent.com',
    ]);
  });
});

test('the service worker and every other file connect to nothing', () => {
  for (const path of [...paths.serviceWorker, ...paths.inert]) {
    const headers = headersFor(path, origin);
    expect(headers['Connection-Allowlist'], path).toBe('()');
    const directives = directivesOf(headers);
    expect(directives.get('default-src'), path).toEqual(["'none'"]);
    for (const name of directives.keys())
      expect(['default-src', 'base-uri', 'form-action', 'frame-ancestors', 'sandbox'], path).toContain(name);
    expect(directives.get('sandbox') ?? [], path).toEqual([]);
  }
});

describe('on every path, with and without the name of the site', () => {
  const cases = allPaths.flatMap((path) => [origin, null].map((name) => [path, name] as const));

  test.for(cases)('%s (%s) is isolated', ([path, name]) => {
    expect(headersFor(path, name)).toMatchObject({
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Origin-Agent-Cluster': '?1',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
  });

  test.for(cases)(
    '%s (%s) has nothing unsafe, and compiles WebAssembly in the threads that need it alone',
    ([path, name]) => {
      const unsafe = [...directivesOf(headersFor(path, name))].flatMap(([directive, values]) =>
        values.filter((value) => value.includes('unsafe')).map((value) => `${directive} ${value}`),
      );
      // The frame is one file with its script in it, which it names by hash in a policy of its own (fetch-frame.test.ts).
      if (paths.fetchFrame.includes(path))
        return expect(unsafe).toEqual(["script-src 'unsafe-inline'", "style-src 'unsafe-inline'"]);
      expect(unsafe).toEqual(
        [...paths.thread, ...paths.webllmThread, ...paths.argon2Thread].includes(path)
          ? ["script-src 'wasm-unsafe-eval'"]
          : [],
      );
    },
  );

  test.for(cases)('%s (%s) sends reports nowhere and points nowhere', ([path, name]) => {
    const headers = headersFor(path, name);
    const names = Object.keys(headers).map((header) => header.toLowerCase());
    for (const loud of ['reporting-endpoints', 'report-to', 'nel', 'link', 'refresh', 'speculation-rules', 'expect-ct'])
      expect(names).not.toContain(loud);
    for (const header of names) expect(header).not.toMatch(/report-only$/);
    expect(headers['Content-Security-Policy']).not.toMatch(/report-(uri|to)/);
  });

  test.for(cases)('%s (%s) allows no source by scheme or wildcard that could be another site', ([path, name]) => {
    for (const [directive, values] of directivesOf(headersFor(path, name))) {
      for (const value of values) {
        const isSafe =
          value.startsWith("'") ||
          value.startsWith('allow-') ||
          ['data:', 'blob:'].includes(value) ||
          value.startsWith(`${origin}/`);
        expect(isSafe, `${directive} ${value}`).toBe(true);
        expect(value, directive).not.toContain('*');
      }
    }
  });

  test.for(cases)('%s (%s) gives no feature away, but keeping the screen on', ([path, name]) => {
    const permissions = headersFor(path, name)['Permissions-Policy']?.split(', ') ?? [];
    expect(permissions.filter((permission) => !permission.endsWith('=()'))).toEqual(['screen-wake-lock=(self)']);
    for (const feature of [
      'camera',
      'microphone',
      'geolocation',
      'storage-access',
      'private-state-token-redemption',
      'deferred-fetch',
    ]) {
      expect(permissions).toContain(`${feature}=()`);
    }
  });
});

test('without the name of the site no header names a host or a path', () => {
  for (const path of allPaths) {
    for (const [name, value] of Object.entries(headersFor(path, null)))
      expect(value, `${path} ${name}`).not.toMatch(/\/|\.|null|undefined/);
  }
});

test('without the name of the site the browser is still held to this site', () => {
  for (const path of [...paths.chat, ...paths.models]) {
    expect(headersFor(path, null)['Connection-Allowlist'], path).toBe('(response-origin);report-to=seal');
  }
  for (const path of [...policy.chat.threads, ...paths.serviceWorker, ...paths.inert])
    expect(headersFor(path, null)['Connection-Allowlist'], path).toBe('()');
});

test('only the service worker, whose address changes with each build, may be kept without asking', () => {
  for (const path of allPaths) {
    expect(cacheControlFor(path), path).toBe(path === '/sw.js' ? 'max-age=31536000, immutable' : 'no-cache');
  }
});
