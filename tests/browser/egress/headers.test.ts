import { describe, expect, test } from 'vitest';
import { headersFor } from '../../../src/egress/headers.ts';
import { modelHosts } from '../../../src/egress/model-hosts.ts';
import { policy } from '../../../src/egress/policy.ts';
import { patternsOf } from '../../support/header-sets.ts';

/** The allowlist as the browser reads it: its entries are URL patterns, and Chromium is who matches them. */
const origin = 'https://airlock.example';
const allows = (path: string, url: string): boolean =>
  patternsOf(headersFor(path, origin)).some((pattern) => new URLPattern(pattern).test(url));

describe('from the chat page', () => {
  const { chat } = policy;
  const own = [...chat.paths, ...chat.exits, ...chat.scripts, ...chat.styles, ...chat.threads];

  test.for(own)('%s can be reached, and nothing that is added to it', (file) => {
    expect(allows('/', origin + file)).toBe(true);
    for (const added of ['?', '?q=text', '?build=text', '/text', 'text', '%3Ftext']) {
      // An empty query carries nothing.
      if (added !== '?') expect(allows('/', origin + file + added), added).toBe(false);
    }
  });

  test.for([
    '/app.json',
    '/sw.js',
    '/sw.js?build=0123456789abcdef',
    '/models/smollm2-135m-instruct/part-01.bin',
    '/assets/models.js',
    '/assets/wllama.wasm',
    '/secret',
    '/?secret',
    '/assets/',
    '/assets/chat.js.map',
  ])('%s cannot be reached', (path) => {
    expect(allows('/', origin + path)).toBe(false);
  });

  test.for([
    'https://evil.example',
    'http://airlock.example',
    'https://www.airlock.example',
    'https://airlock.example:8443',
    'wss://airlock.example',
    'https://airlock.example.evil.example',
  ])('no file of %s can be reached', (site) => {
    for (const file of own) expect(allows('/', site + file), file).toBe(false);
  });
});

describe('from the models page', () => {
  test('its own files can be reached, and nothing else of this site', () => {
    for (const path of ['/', '/assets/models.js', '/fetch.html', '/sw.js?build=0123456789abcdef'])
      expect(allows('/models.html', origin + path), path).toBe(true);
    for (const path of ['/?q', '/app.json', '/models/x/part-01.bin', '/index.html?build=x', '/fetch.html?q'])
      expect(allows('/models.html', origin + path), path).toBe(false);
  });

  test('its thread reaches every file of this site, without a query', () => {
    for (const path of ['/', '/app.json', '/models/x/part-01.bin'])
      expect(allows('/assets/site.worker.js', origin + path), path).toBe(true);
    for (const path of ['/?q', '/app.json?q=text', '/models/x/part-01.bin?q'])
      expect(allows('/assets/site.worker.js', origin + path), path).toBe(false);
  });

  test('its frame reaches the listed hosts, signed addresses and regions and all, and no name that only looks like one', () => {
    const reaches = (url: string): boolean =>
      patternsOf(headersFor('/fetch.html', origin, modelHosts)).some((pattern) => new URLPattern(pattern).test(url));
    for (const url of [
      'https://huggingface.co/a/b/resolve/0/x.json',
      'https://huggingface.co/api/resolve-cache/models/x?etag=1',
      'https://us.aws.cdn.hf.co/x?Signature=1&Key-Pair-Id=2',
      'https://raw.githubusercontent.com/a/b/main/x.wasm',
    ])
      expect(reaches(url), url).toBe(true);
    for (const url of [
      'http://huggingface.co/x',
      'https://evil.example/https://huggingface.co/',
      'https://evil.example/?.hf.co/',
      'https://evilhf.co/x',
      'https://huggingface.co.evil.example/x',
      'https://raw.githubusercontent.com/a?text',
    ])
      expect(reaches(url), url).toBe(false);
  });

  test('no other site can be reached', () => {
    for (const site of ['https://evil.example', 'http://airlock.example', 'https://airlock.example:8443'])
      expect(allows('/models.html', `${site}/app.json`), site).toBe(false);
  });
});

test('from a thread, from the service worker and from a file nothing can be reached', () => {
  for (const path of [...policy.chat.threads, '/sw.js', '/assets/chat.js', '/app.json'])
    expect(patternsOf(headersFor(path, origin))).toEqual([]);
});
