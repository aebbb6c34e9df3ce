import type { ForeignMessage } from './foreign.ts';

/** A message that is taken: what it follows of those that are taken, and how many follow it. */
export interface TakenMessage {
  message: ForeignMessage;
  parent: TakenMessage | undefined;
  followers: number;
}

export interface OrderedMessages {
  /** Parents before children, siblings as they stood. */
  taken: TakenMessage[];
  /** For the id of any message: the taken one that it is or follows. */
  takenAt: ReadonlyMap<string, TakenMessage | undefined>;
}

/**
 * A tree of messages in order, without those of which nothing is taken: what follows them follows what they followed.
 * Messages whose parent is not there, or which follow each other in a ring, begin a branch of their own.
 */
export function orderMessages(messages: readonly ForeignMessage[]): OrderedMessages {
  const byId = withOwnIds(messages);
  const children = new Map<string, ForeignMessage[]>();
  const roots: ForeignMessage[] = [];
  for (const message of byId.values()) {
    const { parentId } = message;
    const siblings = parentId === null || !byId.has(parentId) ? roots : children.get(parentId);
    if (siblings) siblings.push(message);
    else children.set(parentId ?? '', [message]);
  }
  const takenAt = new Map<string, TakenMessage | undefined>();
  const taken: TakenMessage[] = [];

  function visit(root: ForeignMessage): void {
    const waiting: { message: ForeignMessage; parent: TakenMessage | undefined }[] = [
      { message: root, parent: undefined },
    ];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { message, parent } = next;
      if (takenAt.has(message.id)) continue;
      let mine = parent;
      if (isTaken(message)) {
        mine = { message, parent, followers: 0 };
        if (parent) parent.followers += 1;
        taken.push(mine);
      }
      takenAt.set(message.id, mine);
      for (const child of (children.get(message.id) ?? []).toReversed()) waiting.push({ message: child, parent: mine });
    }
  }
  roots.forEach(visit);
  // What is left is a ring. It has no beginning, so the first of it in the file is as good as any.
  for (const message of byId.values()) if (!takenAt.has(message.id)) visit(message);
  return { taken, takenAt };
}

/** Two messages with one id are two, unless they are the same in all. What follows that id follows the first. */
function withOwnIds(messages: readonly ForeignMessage[]): Map<string, ForeignMessage> {
  const byId = new Map<string, ForeignMessage>();
  const seen = new Map<string, number>();
  for (const message of messages) {
    const first = byId.get(message.id);
    const count = seen.get(message.id) ?? 0;
    seen.set(message.id, count + 1);
    if (first === undefined) byId.set(message.id, message);
    else if (!isTwin(first, message)) {
      const id = `${message.id}\n${count}`;
      byId.set(id, { ...message, id });
    }
  }
  return byId;
}

function isTwin(a: ForeignMessage, b: ForeignMessage): boolean {
  return a.role === b.role && a.text === b.text && a.thinking === b.thinking && a.parentId === b.parentId;
}

function isTaken({ role, text, thinking = '', note = '' }: ForeignMessage): boolean {
  return role !== 'none' && [text, thinking, note].some((words) => words.trim() !== '');
}
