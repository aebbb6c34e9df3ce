import { reportAttempts } from '../../egress/report-attempts.ts';
import { serve } from '../../shared/channel.ts';
import { attempt } from './attempt.ts';
import type { SelfTestVerbs } from './self-test-verbs.ts';
import { threadChannels } from './thread-channels.ts';

reportAttempts({ context: 'self-test', canary: true });

/** A thread that does nothing but try to leak. Its policy lets it reach nothing at all. */
serve<SelfTestVerbs>(self, {
  async attempt({ id, target }) {
    const channel = threadChannels.find((one) => one.id === id);
    if (!channel) throw new TypeError(`This thread has no channel '${id}'.`);
    return await attempt(channel, target);
  },
});
