import type { ChatTurn } from '../engines/engine.ts';
import { cutText } from '../shared/cut-text.ts';
import { estimateTokens } from '../shared/estimate-tokens.ts';
import { fileMark } from './attach/join-files.ts';

/** What is sent to the model, and what had to stay out of it. */
export interface Prompt {
  turns: ChatTurn[];
  leftOutTurns: number;
  estimatedTokens: number;
  /** What of them the system text takes. */
  systemTokens: number;
}

export interface PromptBudget {
  /** Tokens that system text and turns may take. */
  promptTokens: number;
  /** What the estimate is multiplied by, learnt from the engine's own count. 1 at first. */
  scale?: number;
}

/** Tokens that the chat template adds to each turn, about. */
const templateTokens = 6;

/**
 * Fits a conversation into the context window: system text first, then as many of the newest turns as
 * fit. Pure. When the oldest turns must go, more go than need to: half a budget at a time, so the
 * beginning stays the same for several turns and the engine can reuse what it has read.
 * The last turn is always in it, even if it is too long by itself: the engine then says so.
 */
export function fitPrompt(
  systemText: string,
  turns: readonly ChatTurn[],
  { promptTokens, scale = 1 }: PromptBudget,
): Prompt {
  const cost = ({ text, thinking = '' }: ChatTurn): number =>
    Math.ceil(estimateTokens(text + thinking) * scale) + templateTokens;
  const system: ChatTurn[] = systemText === '' ? [] : [{ role: 'system', text: systemText }];
  const systemTokens = system.reduce((sum, turn) => sum + cost(turn), 0);
  const budget = promptTokens - systemTokens;
  const costs = turns.map(cost);
  const total = costs.reduce((sum, tokens) => sum + tokens, 0);

  const step = Math.max(1, Math.floor(budget / 2));
  const overTokens = Math.max(0, total - budget);
  const dropTokens = Math.ceil(overTokens / step) * step;
  let first = 0;
  for (let dropped = 0; dropped < dropTokens && first < turns.length - 1; first += 1) dropped += costs[first] ?? 0;
  // The prompt begins with a question: an answer without one confuses small models.
  while (first > 0 && first < turns.length - 1 && turns[first]?.role === 'assistant') first += 1;

  return {
    turns: [...system, ...turns.slice(first)].map(breakControlTokens),
    leftOutTurns: first,
    systemTokens,
    estimatedTokens: systemTokens + costs.slice(first).reduce((sum, tokens) => sum + tokens, 0),
  };
}

/** The marks in use most: the engine breaks all that its model has. */
function breakControlTokens(turn: ChatTurn): ChatTurn {
  return { ...turn, text: turn.text.replaceAll('<|', '<\u200B|') };
}

/**
 * What a person typed or pasted, as it is kept: see `cleanCharacters`, and no empty lines around it. The first line keeps
 * its indent, which may be code.
 */
export function cleanText(text: string): string {
  return cleanCharacters(text)
    .trimEnd()
    .replace(/^(?:[^\S\n]*\n)+/, '');
}

/** No control characters, no broken Unicode, one kind of line end. */
export function cleanCharacters(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex -- these are the characters to remove
      .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '')
  );
}

/** A conversation's first name: the beginning of its first question, or the name of the file that it is. */
export function titleFrom(text: string): string {
  const line = (text.split('\n', 1)[0] ?? '').trim().replace(fileMark, '');
  const characters = [...line];
  if (characters.length <= 60) return line;
  const most = characters.slice(0, 59).join('');
  return `${cutText(line, most.length) || most.trimEnd()}…`;
}
