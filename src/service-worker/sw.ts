/// <reference lib="webworker" />
import { canaryQuery } from '../egress/canary-query.ts';
import { createLedgerRecord } from '../egress/record.ts';
import { judge, type RequestFacts, type Verdict } from '../egress/judge.ts';
import { refusal } from '../egress/attempts.ts';
import type { Attempt } from '../egress/ledger.ts';
import { modelHosts } from '../egress/model-hosts.ts';
import { knockStatus, type FromGuard, type GuardHello, type ToGuard } from '../egress/messages.ts';
import { isOneOf, policy } from '../egress/policy.ts';
import { appCacheName, isAppCache } from '../shared/app-cache.ts';
import { answerWith, explainPage, refuseWith } from './answer.ts';
import { createKnownFiles } from './known-files.ts';
import { isOwnHeader } from './own-headers.ts';
import { judgeServerSeal } from './server-seal.ts';
import { sweep, type SweptCookie } from './sweep.ts';

/**
 * The guard at the door. It answers from this device and never fetches; its own headers would stop it. It answers only
 * with bytes whose hash its own script holds, which no page can change. It cannot fill its cache: the thread that fetches
 * this site's files does that, after a person said so.
 */
declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: { url: string; revision: string }[];
  cookieStore?: CookieStore;
};

interface CookieChange extends ExtendableEvent {
  changed: readonly SweptCookie[];
}

interface InstallEventWithRoutes extends ExtendableEvent {
  addRoutes?(routes: readonly object[]): Promise<void>;
}

const hashes: ReadonlyMap<string, string> = new Map(
  self.__WB_MANIFEST.map(({ url, revision }) => [`/${url}`, revision]),
);
const appPaths: ReadonlySet<string> = new Set(hashes.keys());
const cacheName = appCacheName(__AIRLOCK_BUILD__);
const origin = self.location.origin;
const record = createLedgerRecord();
const files = createKnownFiles(__AIRLOCK_BUILD__, hashes);
/** Client ids of threads that fetch this site's files. The browser says who they are. */
const siteThreads = new Set<string>();

self.addEventListener('install', (event: InstallEventWithRoutes) => {
  event.waitUntil(install(event));
});

/**
 * Installs only where this build's files are already on the device, so only where somebody asked for
 * this build: what the browser's own daily check brings in refuses itself and changes nothing.
 */
async function install(event: InstallEventWithRoutes): Promise<void> {
  // While the service worker is cold, Chromium would send the page's address to the server as well.
  await event.addRoutes?.([{ condition: { urlPattern: new URLPattern({}) }, source: 'fetch-event' }]);
  const missing = await files.missing();
  if (missing.length > 0) throw new Error(`Nobody asked for this build: ${missing.length} of its files are not here.`);
  await self.skipWaiting();
}

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      await self.clients.claim();
      // Not every browser has it; where it is, a cookie that any page of this site sets is told at once.
      await self.registration.cookies?.subscribe([{ url: '/' }]);
      await sweep(self.registration, self.cookieStore);
      const old = (await caches.keys()).filter((name) => isAppCache(name) && name !== cacheName);
      await Promise.all(old.map((name) => caches.delete(name)));
    })(),
  );
});

self.addEventListener('cookiechange', (fired: Event) => {
  const event = fired as CookieChange;
  if (event.changed.length > 0) event.waitUntil(sweepAndTell(event.changed));
});

async function sweepAndTell(changed?: readonly SweptCookie[]): Promise<void> {
  const count = await sweep(self.registration, self.cookieStore, changed);
  if (count > 0) await keep(refusal({ context: 'guard', channel: 'cookie', address: origin }, 'service-worker'));
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate') event.waitUntil(sweepAndTell());
  const verdict = judge(factsOf(event, siteThreads.has(event.clientId) ? 'site-thread' : 'unknown'), origin, appPaths);
  if (verdict.kind === 'pass') return;
  event.respondWith(verdict.kind === 'look-up' ? lookUp(event) : respond(event, verdict));
});

function factsOf({ request }: FetchEvent, asker: RequestFacts['asker']): RequestFacts {
  const { url, method, mode, destination } = request;
  const headers = [...request.headers].filter(([name, value]) => !isOwnHeader(name, value, self.navigator));
  return { url, method, mode, destination, headers, asker };
}

/** Only what is not answered at all goes to the network, so a thread that is new here is asked to ask again. */
async function lookUp(event: FetchEvent): Promise<Response> {
  const client = await self.clients.get(event.clientId);
  if (client?.type === 'worker' && isOneOf(policy.siteThread.paths, client.url.slice(origin.length))) {
    siteThreads.add(client.id);
    return new Response(null, { status: knockStatus });
  }
  const verdict = judge(factsOf(event, 'other'), origin, appPaths);
  return verdict.kind === 'answer' || verdict.kind === 'refuse' ? await respond(event, verdict) : Response.error();
}

async function respond(event: FetchEvent, verdict: Extract<Verdict, { kind: 'answer' | 'refuse' }>): Promise<Response> {
  const { request } = event;
  const found = verdict.kind === 'answer' ? await files.read(verdict.path) : undefined;
  const path = new URL(request.url).pathname;
  if (found?.kind === 'as-published') return answerWith(request, path, origin, found);
  // A page's own files are no news; what is refused always is.
  await tell(event);
  return found && request.mode === 'navigate' ? explainPage(request, found.kind, origin) : refuseWith(request, origin);
}

async function tell(event: FetchEvent): Promise<void> {
  const { url, method, destination } = event.request;
  const isCanary = url.startsWith(`${origin}/`) && url.endsWith(canaryQuery);
  const marks = isCanary ? { canary: true as const } : {};
  const attempt = refusal(
    { ...marks, context: 'guard', channel: destination || 'fetch', method, address: url },
    'service-worker',
  );
  event.waitUntil(pass(attempt, event.clientId));
  await keep(attempt);
}

/**
 * To the page that asked, where there is one. Nobody waits for it: a page that is only about to come is found once it has
 * its answer.
 */
async function pass(attempt: Attempt, clientId: string): Promise<void> {
  const client = clientId === '' ? undefined : await self.clients.get(clientId);
  client?.postMessage({ kind: 'attempt', attempt } satisfies FromGuard);
}

/**
 * Written down before the answer is given. A record that cannot be written must not open the door, and a page that holds the
 * record's lock must not keep a person from the words that say what happened.
 */
async function keep(attempt: Attempt): Promise<void> {
  const written = record.append([attempt]).catch(() => {}); // a full disk: the door stays shut all the same
  await Promise.race([written, new Promise((resolve) => setTimeout(resolve, recordLimitMs))]);
}

const recordLimitMs = 2000;

self.addEventListener('message', (event) => {
  const message = event.data as ToGuard;
  if (message.kind === 'hello') event.waitUntil(answerHello(event.ports[0]));
});

async function answerHello(port: MessagePort | undefined): Promise<void> {
  const kept = await caches.match('/index.html', { cacheName }).catch(() => undefined); // no storage: not known
  const serverSeal = judgeServerSeal(kept?.headers, '/index.html', origin, modelHosts);
  port?.postMessage({ build: __AIRLOCK_BUILD__, serverSeal } satisfies GuardHello);
}
