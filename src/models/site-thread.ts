import type { Attempt } from '../egress/ledger.ts';
import type { AttemptNews } from '../egress/watch-thread.ts';
import type { SiteVerbs } from '../fetching/site-verbs.ts';
import { connect, type Connection } from '../shared/channel.ts';
import { Trouble } from '../shared/errors.ts';

/** The thread that fetches this site's own files: made when it is first asked, so that a visit without a click asks nobody. */
export function createSiteThread(onAttempt: (attempt: Attempt) => void): Pick<Connection<SiteVerbs>, 'call'> {
  let connection: Connection<SiteVerbs> | undefined;

  function open(): Connection<SiteVerbs> {
    const worker = new Worker(new URL('../fetching/site.worker.ts', import.meta.url), { type: 'module', name: 'site' });
    const opened = connect<SiteVerbs>(worker);
    worker.addEventListener('message', ({ data }: MessageEvent<Partial<AttemptNews>>) => {
      if (data.attempt) onAttempt(data.attempt);
    });
    worker.addEventListener('error', () => {
      // Its file may be missing here or at the site: it is tried anew when it is asked again.
      connection = undefined;
      opened.close(
        new Trouble('DownloadInterrupted', 'The thread that fetches could not start.', { file: 'site.worker.js' }),
      );
    });
    return opened;
  }

  return {
    async call(verb, args, options) {
      connection ??= open();
      const { ready, call } = connection;
      await ready;
      return await call(verb, args, options);
    },
  };
}
