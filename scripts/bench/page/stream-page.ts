/// <reference types="vite/client" />
import '../../../src/ui/tokens.css';
import '../../../src/ui/base.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createKit } from '../../../src/assistants/kit.ts';
import { ChatScreen } from '../../../src/chat/ChatScreen.tsx';
import { createDrafts } from '../../../src/chat/drafts.ts';
import type { FoundTurn } from '../../../src/chat/search/use-found-turn.ts';
import { createSession } from '../../../src/chat/session.ts';
import { createStore } from '../../../src/shared/store.ts';
import { until } from '../../../src/shared/until.ts';
import type { Conversation } from '../../../src/vault/records.ts';
import { createVault } from '../../../src/vault/vault.ts';
import { createPacedEngine, type Pace } from './paced-engine.ts';

/**
 * The chat's own screen, session and vault, with an engine that writes a given text at a given speed: what it
 * costs to show an answer, whatever model writes it. The bench drives it.
 */
export interface StreamPage {
  /** Shows the chat, once a document. With a passphrase, what is kept is sealed first, or unlocked if it is. */
  enter(passphrase?: string): Promise<void>;
  /** What the next question is answered with. */
  say(text: string, pace: Pace): void;
  /** Tokens that were written so far. */
  written(): number;
}

const engine = createPacedEngine();
const vault = createVault();
const openConversation = createStore<string | undefined>(undefined);
const assistantForNew = createStore<Conversation['assistant']>(undefined);
const session = createSession({ vault, engineReady: async () => engine, contextTokens: () => 1_000_000 });

async function openVault(passphrase: string): Promise<void> {
  const { state, turnOn, unlock } = vault.custody;
  const { phase } = await until(state, (now) => now.phase !== 'opening', AbortSignal.timeout(60_000));
  await (phase === 'off' ? turnOn(passphrase) : unlock(passphrase));
}

function showChat(place: Element): void {
  createRoot(place).render(
    createElement(ChatScreen, {
      vault,
      parts: { vault, session, drafts: createDrafts(vault.drafts), openConversation, assistantForNew },
      isTemporary: false,
      onChoose: openConversation.set,
      foundTurn: createStore<FoundTurn | undefined>(undefined),
      onSearch: () => {},
      onSaveCopy: () => {},
      models: { list: async () => [], choose: async () => {} },
      openKit: async () => createKit(vault),
      onManageKit: () => {},
      engine: engine.state,
      closedBecause: undefined,
      meter: null,
      modelPanel: null,
      foot: null,
    }),
  );
}

const stream: StreamPage = {
  async enter(passphrase) {
    if (passphrase !== undefined) await openVault(passphrase);
    const place = document.getElementById('app');
    if (place) showChat(place);
  },
  say: engine.say,
  written: engine.written,
};
Object.assign(globalThis, { stream });
