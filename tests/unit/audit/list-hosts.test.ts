import { expect, test } from 'vitest';
import { listHosts } from '../../../scripts/audit/list-hosts.ts';
import type { NetLogEvent } from '../../../scripts/net-log/read-net-log.ts';

const url = 'https://app.example/start';
const ofPage = 'https://app.example same_site';

let nextId = 1;
const event = (name: string, id: number, params: NetLogEvent['params'], kind = 'URL_REQUEST'): NetLogEvent => ({
  timeMs: id,
  name,
  isEnd: false,
  source: { kind, id },
  params,
});

/** What Chromium writes of one request: the question for the name, and the request on its connection. */
function request(address: string, initiator: string, isolationKey: string): NetLogEvent[] {
  const [job, id] = [nextId++, nextId++];
  const { origin } = new URL(address);
  return [
    event('HOST_RESOLVER_MANAGER_JOB', job, { host: origin, network_anonymization_key: isolationKey }),
    event('URL_REQUEST_START_JOB', id, { url: address, initiator, network_isolation_key: isolationKey }),
    event('HTTP_STREAM_REQUEST', id, {}),
  ];
}

const page = [...request(url, 'https://app.example', ofPage)];
const partiesOf = (events: readonly NetLogEvent[]): Record<string, string> =>
  Object.fromEntries(listHosts(events, url).map(({ address, party }) => [address, party]));

test.each([
  ['https://content-autofill.googleapis.com/v1/pages/x', 'text fields'],
  ['https://redirector.gvt1.com/edgedl/chrome/dict/en-us.bdic', 'spelling'],
  ['https://translate.googleapis.com/translate_a/l', 'translation'],
  ['https://android.clients.google.com/c2dm/register3', 'push messages'],
])('what the browser asks by itself about a page is no third party: %s', (address, cause) => {
  const hosts = listHosts([...page, ...request(address, 'not an origin', ofPage)], url);
  const asked = hosts.find((host) => host.address === `${new URL(address).host}:443`);
  expect(asked).toMatchObject({ party: 'the browser, about this page', cause, requests: 1, dnsQuestions: 1 });
  expect(hosts.filter(({ party }) => party === 'third')).toEqual([]);
});

test('the same host is a third party where a script of the page asks it, too', () => {
  const autofill = 'https://content-autofill.googleapis.com/v1/pages/x';
  const byBrowser = request(autofill, 'not an origin', ofPage);
  const byPage = request(autofill, 'https://app.example', ofPage);
  const third = { 'content-autofill.googleapis.com:443': 'third' };
  expect(partiesOf([...page, ...byBrowser, ...byPage])).toMatchObject(third);
  expect(partiesOf([...page, ...byPage, ...byBrowser])).toMatchObject(third);
});

test('the same host is a third party where a page only has its name looked up', () => {
  const events = [...page, ...request('https://content-autofill.googleapis.com/', '', ofPage).slice(0, 1)];
  expect(partiesOf(events)).toMatchObject({ 'content-autofill.googleapis.com:443': 'third' });
});

test('what the browser asks elsewhere in the name of the page is a third party', () => {
  const events = [...page, ...request('https://other.example/', 'not an origin', ofPage)];
  expect(partiesOf(events)).toMatchObject({ 'other.example:443': 'third' });
});

test('an errand of the browser that no page causes is the browser’s alone', () => {
  const events = [...page, ...request('https://accounts.google.com/ListAccounts', 'not an origin', 'null null')];
  expect(listHosts(events, url)).toMatchObject([
    { address: 'app.example:443', party: 'first' },
    { address: 'accounts.google.com:443', party: 'the browser itself' },
  ]);
});

test('each port of a host has a row of its own', () => {
  const addresses = ['https://other.example/', 'http://other.example/', 'https://other.example:8443/'];
  const events = [...page, ...addresses.flatMap((address) => request(address, 'https://app.example', ofPage))];
  expect(Object.keys(partiesOf(events)).toSorted()).toEqual([
    'app.example:443',
    'other.example:443',
    'other.example:80',
    'other.example:8443',
  ]);
});

test('a question that knows no port belongs to the port that was called under its name', () => {
  const events = [
    ...page,
    event('DNS_TRANSACTION', nextId++, { hostname: 'app.example' }, 'NONE'),
    event('DNS_TRANSACTION', nextId++, { hostname: 'stun.example' }, 'NONE'),
  ];
  expect(listHosts(events, url)).toMatchObject([
    { address: 'app.example:443', dnsQuestions: 2 },
    { address: 'stun.example', party: 'third', dnsQuestions: 1 },
  ]);
});
