import type { ChatTurn } from '../engines/engine.ts';
import type { Turn } from '../vault/records.ts';
import { promptTokensOf, systemText } from './answer.ts';
import { cleanText, fitPrompt } from './prompt.ts';

/** Tokens that prompt and answer may take together, by what the engine says of itself; undefined while no model is loaded. */
export function contextTokensOf({ model }: { model?: { contextTokens?: number } }): number | undefined {
  return model?.contextTokens;
}

/** What the next question would take of the context window, by estimate. */
export interface ContextMeasure {
  usedTokens: number;
  /** What of it the model is told first. */
  instructionTokens: number;
  /** What is left of the window for a prompt when an answer has its share. */
  budgetTokens: number;
  /** Turns at the conversation's beginning that would not be sent. */
  leftOutTurns: number;
}

/**
 * Pure. Fits as `writeAnswer` will.
 * @param typed what stands in the message field; empty where nothing was typed yet
 * @param instructions the assistant's, where there is one
 */
export function measureContext(
  turns: readonly Turn[],
  typed: string,
  contextTokens: number,
  instructions: string = systemText,
): ContextMeasure {
  const history: ChatTurn[] = turns.filter(({ text }) => text !== '').map(({ role, text }) => ({ role, text }));
  const question = cleanText(typed);
  if (question !== '') history.push({ role: 'user', text: question });
  const budgetTokens = promptTokensOf(contextTokens);
  const { estimatedTokens, systemTokens, leftOutTurns } = fitPrompt(instructions, history, {
    promptTokens: budgetTokens,
  });
  return { usedTokens: estimatedTokens, instructionTokens: systemTokens, budgetTokens, leftOutTurns };
}
