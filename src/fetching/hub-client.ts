import type { Connection } from '../shared/channel.ts';
import { StatusError, type Arriving } from './arriving.ts';
import type { AskedModel, HubDesk } from './hub-desk.ts';
import type { ConsentNews, FrameLooks, HubVerbs } from './hub-verbs.ts';

export interface HubClientParts {
  connection: () => Promise<Connection<HubVerbs>>;
  looks: () => FrameLooks;
  /** The frame wants to be seen for this model, or no longer. `cancel` is the person's "not now" outside the frame. */
  onConsent: (asked: AskedModel, news: ConsentNews, cancel: () => void) => void;
}

/** The page's side of the frame that fetches: a desk like the one inside. */
export function createHubClient({ connection, looks, onConsent }: HubClientParts): HubDesk {
  return {
    async list(asked, signal) {
      const declined = new AbortController();
      const { call } = await connection();
      try {
        return await call(
          'list',
          { asked, looks: looks() },
          {
            signal: AbortSignal.any([signal, declined.signal]),
            onEvent: (news) => onConsent(asked, news, () => declined.abort()),
          },
        );
      } finally {
        onConsent(asked, { kind: 'agreed' }, () => {});
      }
    },
    async open({ id, fileIndex, wanted: { startBytes, endBytes }, signal }): Promise<Arriving> {
      const { call } = await connection();
      const opened = await call('open', { id, fileIndex, startBytes, endBytes }, { signal });
      if (opened.kind === 'status')
        throw new StatusError(`${id}, file ${fileIndex + 1}`, opened.status, opened.retryAfterMs);
      const { stream } = opened;
      async function* pieces(): AsyncGenerator<Uint8Array<ArrayBuffer>> {
        try {
          for (;;) {
            const piece = await call('next', { stream }, { signal });
            if (!piece) return;
            yield piece;
          }
        } finally {
          void call('close', { stream }).catch(() => {}); // a frame that is gone has no stream either
        }
      }
      return { ...opened, pieces: pieces() };
    },
  };
}
