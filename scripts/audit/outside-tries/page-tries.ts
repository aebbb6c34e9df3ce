import { policy } from '../../../src/egress/policy.ts';
import type { LeakTarget } from '../../../src/privacy/channels/leak-target.ts';
import type { OutsideOutcome, OutsideStage, OutsideTry } from '../outside-stage.ts';
import { heardOf, inPage } from './in-page.ts';

/** What the page or a thread of it tries, where the self-test could not judge it or would bother a person. */
export const pageTries: Readonly<Record<string, OutsideTry>> = {
  'thread-import-scripts': async ({ page, target }) => {
    const path = policy.selfTestThread.paths[0];
    const started = page.waitForEvent('worker', (one) => one.url().endsWith(path));
    // Started as one of the older kind it does not understand its script; it lives all the same, under its policy.
    await page.evaluate((script) => {
      (globalThis as { auditThread?: Worker }).auditThread = new Worker(script);
    }, path);
    const thread = await started;
    const outcome = await heardOf(
      thread.evaluate(({ url }) => {
        (globalThis as unknown as { importScripts(address: string): void }).importScripts(url);
        return 'worked';
      }, target),
    );
    await page.evaluate(() => (globalThis as { auditThread?: Worker }).auditThread?.terminate());
    return outcome;
  },
  'engine-own-file': async (stage) =>
    await inEngine(stage, async ({ secret }) => {
      await fetch('/assets/wllama.wasm', { cache: 'no-store', headers: { 'x-text': secret } });
      return 'worked';
    }),
  'engine-nested-own-file': async (stage) =>
    await inEngine(stage, async ({ secret, url }) => {
      const asking = JSON.stringify([new URL('/assets/wllama.wasm', url).href, secret]);
      const code = `const [url, text] = ${asking};
        fetch(url, { cache: 'no-store', headers: { 'x-text': text } }).then(() => postMessage('worked'), () => postMessage('failed'));`;
      const thread = new Worker(URL.createObjectURL(new Blob([code])));
      const said = await new Promise<string>((resolve) => {
        thread.addEventListener('message', ({ data }) => resolve(String(data)));
        thread.addEventListener('error', () => resolve('no thread'));
      });
      thread.terminate();
      return said;
    }),
  'own-update': async (stage) => {
    // Else the browser's own store would answer for the server, walls or no walls.
    const session = await stage.context.newCDPSession(stage.page);
    await session.send('Network.clearBrowserCache');
    await session.detach();
    return await inPage(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      return 'worked';
    })(stage);
  },
  notification: allowingNotices(
    inPage(
      async ({ url }) =>
        await new Promise((resolve) => {
          const notice = new Notification('leak', { icon: url });
          notice.addEventListener('show', () => setTimeout(resolve, 500, 'no-word'));
          notice.addEventListener('error', () => resolve('failed'));
        }),
    ),
  ),
  'notification-by-guard': allowingNotices(
    inPage(async ({ url }) => {
      const registration = await navigator.serviceWorker.ready;
      await registration.showNotification('leak', { icon: url });
      for (const notice of await registration.getNotifications()) notice.close();
      return 'no-word';
    }),
  ),
  passkey: inPage(async ({ host }) => {
    if (typeof PublicKeyCredential === 'undefined') return 'missing';
    const rpId = host.replace(/:\d+$/, '');
    await navigator.credentials.get({ publicKey: { challenge: new Uint8Array(16), rpId, timeout: 3000 } });
    return 'worked';
  }),
  'payment-show': inPage(async ({ secureUrl }) => {
    if (typeof PaymentRequest === 'undefined') return 'missing';
    const total = { label: 'Nothing', amount: { currency: 'EUR', value: '0' } };
    await new PaymentRequest([{ supportedMethods: secureUrl }], { total }).show();
    return 'worked';
  }),
};

/** Without a person's leave nothing of this would begin, and no wall would be tested. */
function allowingNotices(run: OutsideTry): OutsideTry {
  return async (stage: OutsideStage) => {
    await stage.context.grantPermissions(['notifications'], { origin: new URL(stage.page.url()).origin });
    return await run(stage).finally(() => stage.context.clearPermissions());
  };
}

/** In the thread that runs the model: one page of all has it. */
async function inEngine(
  { context, target }: OutsideStage,
  run: (target: LeakTarget) => Promise<string>,
): Promise<OutsideOutcome> {
  const threads = context.pages().flatMap((page) => page.workers());
  const engine = threads.find((worker) => worker.url().endsWith(policy.wllamaThread.paths[0]));
  return engine ? await heardOf(engine.evaluate(run, target)) : { kind: 'ran', word: 'no engine' };
}
