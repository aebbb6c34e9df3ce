import type { Worker } from 'playwright-core';
import type { LeakTarget } from '../../../src/privacy/channels/leak-target.ts';
import type { OutsideOutcome, OutsideStage, OutsideTry } from '../outside-stage.ts';
import { heardOf } from './in-page.ts';

/** What is known of a service worker's insides, which this side's type library has not. */
interface Guard {
  caches: CacheStorage;
  clients: {
    matchAll(options: { type: 'window' }): Promise<{ navigate(url: string): Promise<unknown> }[]>;
    openWindow(url: string): Promise<unknown>;
  };
  registration: ServiceWorkerRegistration;
  importScripts(url: string): void;
  WebTransport: new (url: string) => { ready: Promise<unknown> };
}

/** What the service worker tries, made to by the audit: by itself it does none of this. */
export const guardTries: Readonly<Record<string, OutsideTry>> = {
  'guard-fetch': inGuard(async ({ url }) => {
    await fetch(url);
    return 'worked';
  }),
  'guard-fetch-no-cors': inGuard(async ({ url }) => {
    await fetch(url, { mode: 'no-cors' });
    return 'worked';
  }),
  'guard-own-fetch': inGuard(async ({ url }) => {
    await fetch(url);
    return 'worked';
  }),
  'guard-own-file': inGuard(async ({ secret }) => {
    await fetch('/assets/wllama.wasm', { cache: 'no-store', headers: { 'x-text': secret } });
    return 'worked';
  }),
  'guard-cache-add': inGuard(async ({ url }) => {
    const cache = await caches.open('self-test');
    try {
      await cache.add(url);
      return 'worked';
    } finally {
      await caches.delete('self-test');
    }
  }),
  'guard-import-scripts': inGuard(({ url }) => {
    (globalThis as unknown as Guard).importScripts(url);
    return 'worked';
  }),
  'guard-web-socket': inGuard(
    async ({ webSocketUrl, secret }) =>
      await new Promise((resolve) => {
        const socket = new WebSocket(webSocketUrl, [secret.replaceAll(/\W/g, '-')]);
        socket.addEventListener('open', () => resolve('worked'));
        socket.addEventListener('error', () => resolve('failed'));
      }),
  ),
  'guard-web-transport': inGuard(async ({ secureUrl }) => {
    const { WebTransport: Transport } = globalThis as unknown as Guard;
    await new Transport(secureUrl).ready;
    return 'worked';
  }),
  'guard-notification': async (stage) => {
    await stage.context.grantPermissions(['notifications'], { origin: new URL(stage.page.url()).origin });
    return await inGuard(async ({ url }) => {
      const { registration } = globalThis as unknown as Guard;
      await registration.showNotification('leak', { icon: url });
      for (const notice of await registration.getNotifications()) notice.close();
      return 'no-word';
    })(stage).finally(() => stage.context.clearPermissions());
  },
  'guard-window': inGuard(async ({ url }) => {
    await (globalThis as unknown as Guard).clients.openWindow(url);
    return 'worked';
  }),
  'guard-navigate': inGuard(async ({ url }) => {
    const [client] = await (globalThis as unknown as Guard).clients.matchAll({ type: 'window' });
    if (!client) return 'no page';
    await client.navigate(url);
    return 'worked';
  }),
};

function inGuard(run: (target: LeakTarget) => Promise<string> | string): OutsideTry {
  return async ({ context, target }: OutsideStage): Promise<OutsideOutcome> => {
    const guard: Worker | undefined = context.serviceWorkers()[0];
    if (!guard) return { kind: 'ran', word: 'no guard' };
    return await heardOf(guard.evaluate(run, target));
  };
}
