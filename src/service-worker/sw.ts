/// <reference lib="webworker" />
import { createLedgerRecord } from '../egress/record.ts';
import { judge, type Verdict } from '../egress/judge.ts';
import { headersFor } from '../egress/headers.ts';
import { modelHosts } from '../egress/model-hosts.ts';
import { refusal } from '../egress/attempts.ts';
import type { Attempt } from '../egress/ledger.ts';
import type { FromGuard, GuardHello, ToGuard } from '../egress/messages.ts';
import { appCacheName, isAppCache } from '../shared/app-cache.ts';
import { judgeServerSeal } from './server-seal.ts';
import { sweep, type SweptCookie } from './sweep.ts';

/**
 * The guard at the door. It answers from this device and never fetches; its own headers would stop it.
 * It cannot fill its cache either: the models page does that, after a person said so.
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

const appPaths: ReadonlySet<string> = new Set(self.__WB_MANIFEST.map(({ url }) => `/${url}`));
const cacheName = appCacheName(__AIRLOCK_BUILD__);
const origin = self.location.origin;
const record = createLedgerRecord();

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
  const stored = new Set((await (await caches.open(cacheName)).keys()).map(({ url }) => new URL(url).pathname));
  const missing = [...appPaths].filter((path) => !stored.has(path));
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
  const verdict = judge(request, origin, appPaths, modelHosts);
  if (verdict.kind === 'pass') return;
  event.respondWith(respond(event, verdict));
});

async function respond(event: FetchEvent, verdict: Exclude<Verdict, { kind: 'pass' }>): Promise<Response> {
  const { request } = event;
  // Not `open`: that would make the cache anew where it was just erased.
  const stored = verdict.kind === 'answer' ? await caches.match(verdict.path, { cacheName }) : undefined;
  const path = new URL(request.url).pathname;
  // A page's own files are no news; what is refused always is.
  if (!stored) await tell(event);
  if (!stored) return Response.error();
  return new Response(stored.body, {
    headers: {
      ...headersFor(path, origin, modelHosts),
      'Content-Type': stored.headers.get('Content-Type') ?? 'application/octet-stream',
    },
  });
}

async function tell(event: FetchEvent): Promise<void> {
  const { url, method, destination } = event.request;
  const attempt = refusal(
    { context: 'guard', channel: destination || 'fetch', method, address: url },
    'service-worker',
  );
  await keep(attempt);
  const client = await self.clients.get(event.clientId || event.resultingClientId);
  client?.postMessage({ kind: 'attempt', attempt } satisfies FromGuard);
}

/** Written down before the answer is given. A record that cannot be written must not open the door. */
async function keep(attempt: Attempt): Promise<void> {
  await record.append([attempt]).catch(() => {}); // a full disk: the door stays shut all the same
}

self.addEventListener('message', (event) => {
  const message = event.data as ToGuard;
  if (message.kind === 'hello') event.waitUntil(answerHello(event.ports[0]));
});

async function answerHello(port: MessagePort | undefined): Promise<void> {
  const kept = await caches.match('/index.html', { cacheName }).catch(() => undefined); // no storage: not known
  const serverSeal = judgeServerSeal(kept?.headers, '/index.html', origin, modelHosts);
  port?.postMessage({ build: __AIRLOCK_BUILD__, serverSeal } satisfies GuardHello);
}
