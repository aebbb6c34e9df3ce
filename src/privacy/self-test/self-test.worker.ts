import { watchThread } from '../../egress/watch-thread.ts';
import { serve } from '../../shared/channel.ts';
import { attempt } from '../channels/tries/attempt.ts';
import type { SelfTestVerbs } from './self-test-verbs.ts';
import { threadChannels } from '../channels/tries/thread-channels.ts';

const reportMs = 100;

/** A thread that does nothing but try to leak. Its policy lets it reach nothing at all. */
if ('onconnect' in self) self.addEventListener('connect', (event) => serveShared(event as MessageEvent));
else {
  watchThread({ context: 'self-test', canary: true });
  serve<SelfTestVerbs>(self, {
    async attempt({ id, target }) {
      const channel = threadChannels.find((one) => one.id === id);
      if (!channel) throw new TypeError(`This thread has no channel '${id}'.`);
      return await attempt(channel, target);
    },
  });
}

/** Started as one that outlives the page: asks for the address that it is told, and says what became of it. */
function serveShared({ ports: [port] }: MessageEvent): void {
  let isReported = false;
  self.addEventListener('securitypolicyviolation', () => (isReported = true));
  port?.addEventListener('message', ({ data: url }: MessageEvent<string>) => {
    void fetch(url, { mode: 'no-cors' }).then(
      () => port.postMessage('worked'),
      // The report comes a moment after the refusal.
      () => setTimeout(() => port.postMessage(isReported ? 'refused' : 'failed'), reportMs),
    );
  });
  port?.start();
}
