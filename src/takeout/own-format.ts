import * as v from 'valibot';
import { conversationSchema, turnSchema } from '../vault/record-schema.ts';
import type { Turn } from '../vault/records.ts';
import type { WholeConversation } from '../vault/whole-conversation.ts';

/** Our own file, version 1: docs/export-format.md. A JSON array: what it is, then one element for each conversation. */

export const formatName = 'airlock-conversations';
export const formatVersion = 1;

export interface FileHead {
  format: typeof formatName;
  version: number;
  exportedAtMs: number;
}

const headSchema = v.object({ format: v.literal(formatName), version: v.number() });

/** The version of our own file that this element begins. */
export function headVersion(value: unknown): number | undefined {
  const parsed = v.safeParse(headSchema, value);
  return parsed.success ? parsed.output.version : undefined;
}

const wholeSchema = v.object({ conversation: conversationSchema, turns: v.array(turnSchema) });

/** Undefined for what is no conversation, or one whose turns do not hang together. */
export function parseWhole(value: unknown): WholeConversation | undefined {
  const parsed = v.safeParse(wholeSchema, value, { abortEarly: true });
  return parsed.success && hangsTogether(parsed.output) ? parsed.output : undefined;
}

/** Each turn once, of this conversation, and following one that is there; the branch that is shown ends at one of them. */
function hangsTogether({ conversation, turns }: WholeConversation): boolean {
  const byParent = Map.groupBy(turns, ({ parentId }) => parentId);
  const ids = new Set(turns.map(({ id }) => id));
  // From the first ones on: what follows itself is never met.
  const met: Turn[] = [];
  for (let next = byParent.get(null) ?? []; next.length > 0; next = next.flatMap(({ id }) => byParent.get(id) ?? []))
    for (const turn of next) met.push(turn);
  return (
    ids.size === turns.length &&
    met.length === turns.length &&
    turns.every(({ conversationId }) => conversationId === conversation.id) &&
    (conversation.leafId === undefined || ids.has(conversation.leafId))
  );
}
