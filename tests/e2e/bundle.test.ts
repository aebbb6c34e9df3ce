import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { modelHosts } from '../../src/egress/model-hosts.ts';
import { policy } from '../../src/egress/policy.ts';
import { expect, test } from './airlock.ts';

const read = (path: string): string => readFileSync(`dist${path}`, 'utf8');

test('the page that fetches carries nothing that reads a conversation', () => {
  const text = policy.models.scripts.map(read).join('\n');
  expect(text).toContain('airlock-models'); // where model files are listed: the test reads the right files
  expect(text).not.toContain('airlock-vault');
  expect(policy.chat.scripts.map(read).join('\n')).toContain('airlock-vault');
});

test('no script of the app names a host to fetch from, but the page’s that fetches', () => {
  // Never fetched: identifiers of XML, and what libraries name in comments and error texts.
  // `model.invalid` is no host: it is what web-llm calls the files that it is handed.
  const harmless =
    /^https?:\/\/(www\.w3\.org|react\.dev|github\.com|www\.npmjs\.com|webgpureport\.org|model\.invalid)$/;
  for (const name of readdirSync('dist/assets').filter((file) => file.endsWith('.js') && file !== 'ingredients.js')) {
    const addresses = read(`/assets/${name}`).match(/https?:\/\/[\w.-]+\.[a-z]{2,}/g) ?? [];
    const listed = /^(more-)?models(-common)?\.js$/.test(name)
      ? modelHosts.map(({ origin }) => origin.replace('*.', ''))
      : [];
    expect(
      addresses.filter((address) => !harmless.test(address) && !listed.includes(address)),
      name,
    ).toEqual([]);
  }
  const chat = policy.chat.scripts.filter((path) => path !== '/assets/ingredients.js').map(read);
  for (const { origin } of modelHosts) {
    const host = origin.replace(/^https:\/\/(\*\.)?/, '');
    expect(policy.models.scripts.map(read).join('')).toContain(host); // else this test looks for the wrong names
    for (const text of chat) expect(text).not.toContain(host);
  }
  expect(read('/assets/wllama.worker.js')).not.toMatch(/huggingface|jsdelivr|hf_token/i);
  expect(read('/assets/webllm.worker.js')).not.toMatch(/https:\/\/(?:huggingface|raw\.githubusercontent)/i);
});

test('the thread that runs llama.cpp has no way to ask for an address, and knows its WebAssembly by its hash', () => {
  const text = read('/assets/wllama.worker.js');
  // Names alone and what is wrapped to be reported: `watchLines` and the threads below look for them.
  const code = text
    .replaceAll(/[`"'](?:WebSocket|WebSocketStream|WebTransport|EventSource)[`"']/g, '')
    .replaceAll('XMLHttpRequest.prototype.open', '');
  expect(code).not.toMatch(/\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|importScripts|sendBeacon|\bimport\s*\(/);
  const { files } = JSON.parse(read('/app.json')) as { files: { path: string; sha256: string }[] };
  expect(text).toContain(files.find(({ path }) => path === policy.wasmFile)?.sha256);
});

test('no thread imports anything: its policy would let it load no other script', () => {
  const imports = /(?:^|[;}\n])import(?:\s+[\w{*]|\s*[{*"'`])/;
  expect(read('/assets/chat.js')).toMatch(imports); // else this test looks for the wrong words
  for (const path of policy.chat.threads) expect(read(path), path).not.toMatch(imports);
});

const compressedBytes = (path: string): number => gzipSync(readFileSync(`dist${path}`)).length;

/** What a page loads before it draws anything. */
function startBytes(page: string): number {
  const loaded = [...read(page).matchAll(/(?:src|href)="(\/assets\/[\w.-]+\.js)"/g)].map(([, path]) => path ?? '');
  expect(loaded.length).toBeGreaterThan(1);
  return loaded.reduce((sum, path) => sum + compressedBytes(path), 0);
}

test('the models page’s own script is at most 113 kB, compressed, and the lists of models at most 19 kB more', () => {
  expect(startBytes('/models.html')).toBeLessThanOrEqual(113_000);
  expect(compressedBytes('/assets/more-models.js')).toBeLessThanOrEqual(19_000);
});

test('the chat page’s own script is at most 125 kB, compressed', () => {
  expect(startBytes('/index.html')).toBeLessThanOrEqual(125_000);
});

test('the header file that is committed is the one that the build writes', () => {
  expect(read('/_headers')).toBe(readFileSync('public/_headers', 'utf8'));
});
