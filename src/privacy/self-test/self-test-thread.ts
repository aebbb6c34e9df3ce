import type { Ledger } from '../../egress/ledger.ts';
import type { AttemptNews } from '../../egress/watch-thread.ts';
import { connect } from '../../shared/channel.ts';
import type { Outcome } from '../channels/channel.ts';
import type { LeakTarget } from '../channels/leak-target.ts';
import type { SelfTestVerbs } from './self-test-verbs.ts';

export interface SelfTestThread {
  attempt(id: string, target: LeakTarget): Promise<Outcome>;
  end(): void;
}

/** Starts the thread and brings to the ledger what the walls refuse in it. @throws where it cannot be started */
export async function startSelfTestThread(ledger: Ledger): Promise<SelfTestThread> {
  const worker = new Worker(new URL('./self-test.worker.ts', import.meta.url), { type: 'module', name: 'self-test' });
  worker.addEventListener('message', ({ data }: MessageEvent<Partial<AttemptNews>>) => {
    if (data.attempt) ledger.append(data.attempt);
  });
  const connection = connect<SelfTestVerbs>(worker);
  function end(): void {
    worker.terminate();
    connection.close(new Error('The self-test’s thread has ended.'));
  }
  worker.addEventListener('error', end);
  await connection.ready;
  return { attempt: (id, target) => connection.call('attempt', { id, target }), end };
}
