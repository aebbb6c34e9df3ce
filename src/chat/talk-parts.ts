import type { Store } from '../shared/store.ts';
import type { ConversationAssistant } from '../vault/records.ts';
import type { TalkVault } from '../vault/temporary-vault.ts';
import type { Drafts } from './drafts.ts';
import type { Session } from './session.ts';

/** What is needed to talk: where it is kept, who answers, what is being typed, and which conversation is shown. */
export interface TalkParts {
  vault: TalkVault;
  session: Session;
  drafts: Drafts;
  openConversation: Store<string | undefined>;
  /** Who is to answer in the conversation that begins next. */
  assistantForNew: Store<ConversationAssistant | undefined>;
}
