import type { Outcome } from '../channels/channel.ts';
import type { LeakTarget } from '../channels/leak-target.ts';

/** What the self-test's thread can be asked to do. */
export type SelfTestVerbs = {
  attempt: { args: { id: string; target: LeakTarget }; event: never; value: Outcome };
};
