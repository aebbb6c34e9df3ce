import type { Receipt, SpanKind } from './receipt-schema.ts';
import { english } from './words.ts';

/** When a conversation was, and how long. Never what is in it. */
export interface ConversationSpan {
  firstTurnMs: number;
  lastTurnMs: number;
  turnCount: number;
}

const dayMs = 24 * 60 * 60_000;

/** The span that a receipt covers, up to `nowMs`. */
export function makeSpan(kind: SpanKind, nowMs: number, conversation?: ConversationSpan): Receipt['span'] {
  const fromMs = {
    conversation: conversation?.firstTurnMs ?? nowMs,
    today: new Date(nowMs).setHours(0, 0, 0, 0),
    'seven-days': nowMs - 7 * dayMs,
    everything: 0,
  }[kind];
  return { kind, fromMs, conversation: kind === 'conversation' ? (conversation ?? null) : null };
}

/** As the receipt says it, in English everywhere. */
export function spanWords(kind: SpanKind): string {
  return english.spans[kind];
}
