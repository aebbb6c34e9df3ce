import { formatNumber, formatSeconds } from '../../src/shared/format.ts';
import { plural } from '../../src/shared/words.ts';
import type { Traffic } from '../net-log/count-traffic.ts';
import type { DemoResult } from './run-demo.ts';

/** The result in three lines: what the browser did by itself, the speed, the requests. */
export function summarize(result: DemoResult): { browser: string; speed: string; requests: string } {
  const { turns, model, engine, threads, loadMs, network, requestsAfterReady, refusedAfterReady, meter } = result;
  const speeds = turns.map(
    ({ firstTokenMs, tokensPerSecond }) =>
      `first word after ${formatSeconds(firstTokenMs)}, ${formatNumber(tokensPerSecond, 1)} tokens/s`,
  );
  const place = `${model}, ${engine}, ${plural(threads, { one: '# thread', other: '# threads' })}, loaded in ${formatSeconds(loadMs)}`;
  return {
    browser: `The browser by itself, its knock before the reload with it: ${describe(network.byTheBrowser)}.`,
    speed: `Speed: ${speeds.join('; then ')} (${place}).`,
    requests: `Requests since the server stopped: ${formatNumber(requestsAfterReady)} by the page (${describe(network)}). Its meter: ${meter}, ${formatNumber(refusedAfterReady)} refused.`,
  };
}

function describe({ dnsQuestions, connections, requests, addresses }: Traffic): string {
  const counts = [
    plural(dnsQuestions, { one: '# name asked for', other: '# names asked for' }),
    plural(connections, { one: '# connection tried', other: '# connections tried' }),
    plural(requests, { one: '# request', other: '# requests' }),
  ].join(', ');
  return addresses.length === 0 ? counts : `${counts}, to ${addresses.join(', ')}`;
}
