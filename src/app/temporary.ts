import { createDrafts } from '../chat/drafts.ts';
import type { Session } from '../chat/session.ts';
import type { TalkParts } from '../chat/talk-parts.ts';
import { createStore, type Readable, type Store } from '../shared/store.ts';
import { createTemporaryVault, type TalkVault } from '../vault/temporary-vault.ts';

/** A conversation that is never written. It is gone when it is left, and when the page is locked, loaded again or closed. */
export interface Temporary {
  /** Undefined while there is none. */
  readonly talk: Readable<TalkParts | undefined>;
  begin(): void;
  end(): void;
}

/** @param open the kept conversation that is shown: who opens one leaves the temporary */
export function createTemporary(
  open: Store<string | undefined>,
  makeSession: (vault: TalkVault, assistantForNew: TalkParts['assistantForNew']) => Session,
): Temporary {
  const talk = createStore<TalkParts | undefined>(undefined);
  function end(): void {
    talk.get()?.session.stop();
    talk.set(undefined);
  }
  open.subscribe(() => {
    if (open.get() !== undefined) end();
  });
  return {
    talk,
    end,
    begin() {
      end();
      open.set(undefined);
      const vault = createTemporaryVault();
      const assistantForNew: TalkParts['assistantForNew'] = createStore(undefined);
      // What is typed is in the field and nowhere else.
      const drafts = createDrafts({ get: async () => '', put: async () => {} });
      talk.set({
        vault,
        drafts,
        session: makeSession(vault, assistantForNew),
        assistantForNew,
        openConversation: createStore<string | undefined>(undefined),
      });
    },
  };
}
