import { createId, recordsVersion, type AnswerTurn, type Turn, type UserTurn } from '../vault/records.ts';

/** Turns are ordered by when they were made: a clock that was set back must not put one before another. */
export function timeAfter(turns: readonly Turn[]): number {
  return Math.max(Date.now(), (turns.at(-1)?.createdAtMs ?? 0) + 1);
}

export function newQuestion(place: Pick<UserTurn, 'conversationId' | 'parentId' | 'createdAtMs' | 'text'>): UserTurn {
  return { version: recordsVersion, role: 'user', id: createId(place.createdAtMs), ...place };
}

/** An answer that is about to be written. */
export function newAnswer(place: Pick<AnswerTurn, 'conversationId' | 'parentId' | 'createdAtMs'>): AnswerTurn {
  const begun = { text: '', outcome: 'writing', modelName: '' } as const;
  return { version: recordsVersion, role: 'assistant', id: createId(place.createdAtMs), ...place, ...begun };
}

export function answerTo({ conversationId, id, createdAtMs }: UserTurn): AnswerTurn {
  return newAnswer({ conversationId, parentId: id, createdAtMs: createdAtMs + 1 });
}
