import { expect, onTestFinished, vi } from 'vitest';
import { createSession, type Session, type SessionParts } from '../../src/chat/session.ts';
import type { AnswerTurn, Turn } from '../../src/vault/records.ts';
import { createVault } from '../../src/vault/vault.ts';
import { createFakeEngine, fakeModel, type FakeEngine, type FakeEngineParts } from './fake-engine.ts';

/** A session with the real vault and an engine that says what it is told to. */
interface Scene {
  engine: FakeEngine;
  session: Session;
  /** What the session did, each phase once. */
  phases: string[];
}

export const vault = createVault();
/** Another tab: what it reads has been written. */
export const there = createVault();

/** `untilReady`: what the session has to wait for before it gets its engine. */
interface SceneParts extends FakeEngineParts, Partial<SessionParts> {
  untilReady?: Promise<void>;
}

export async function openSession({ untilReady, ...parts }: SceneParts = {}): Promise<Scene> {
  const engine = createFakeEngine(parts);
  await engine.load(fakeModel);
  const engineReady = async (): Promise<FakeEngine> => {
    await untilReady;
    return engine;
  };
  const session = createSession({ vault, engineReady, contextTokens: () => engine.contextTokens, ...parts });
  const phases: string[] = [];
  session.activity.subscribe(() => {
    const { phase } = session.activity.get();
    if (phases.at(-1) !== phase) phases.push(phase);
  });
  onTestFinished(() => session.stop());
  return { engine, session, phases };
}

export async function untilIdle(session: Session): Promise<void> {
  await vi.waitFor(() => expect(session.activity.get().phase).toBe('idle'), { timeout: 10_000 });
}

export async function turnsOf(conversationId: string): Promise<Turn[]> {
  return await there.listTurns(conversationId);
}

export async function answerIn(conversationId: string): Promise<AnswerTurn> {
  const answer = (await turnsOf(conversationId)).at(-1);
  if (answer?.role !== 'assistant') throw new Error('The last turn is no answer.');
  return answer;
}

/** What an engine waits for between two pieces of text, until it is let go. */
export function hold(): { until: Promise<void>; letGo: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { until: promise, letGo: resolve };
}
