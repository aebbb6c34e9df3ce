import { connect, type Connection } from '../shared/channel.ts';
import { asTrouble } from '../shared/errors.ts';
import { currentLanguage } from '../shared/words.ts';
import type { WholeConversation } from '../vault/whole-conversation.ts';
import type { Report } from './report.ts';
import type { ReadingProgress, TakeoutVerbs } from './takeout-verbs.ts';
import type { ExportedFile, ExportFormat } from './write/create-export.ts';

/**
 * Conversations in and out of files, each file in a thread of its own. An abort ends the thread at once, and rejects
 * with the signal's reason. @throws Trouble `ImportRefused`; `StorageFailed` where the thread broke off
 */
export interface Takeout {
  look(file: File, signal: AbortSignal, onProgress: (progress: ReadingProgress) => void): Promise<Report>;
  /** The conversations of a file, some at a time; the next are read when they are asked for. */
  read(file: File, signal: AbortSignal): AsyncGenerator<WholeConversation[], void>;
  write(
    wish: { format: ExportFormat; isSingle: boolean },
    conversations: AsyncIterable<WholeConversation>,
    signal: AbortSignal,
  ): Promise<ExportedFile>;
}

export function createTakeout(spawn: () => Worker = spawnTakeout): Takeout {
  return {
    async look(file, signal, onProgress) {
      const thread = startThread(spawn, signal);
      try {
        return await thread.ask((it) => it.call('look', { file }, { onEvent: onProgress }));
      } finally {
        thread.end();
      }
    },
    async *read(file, signal) {
      const thread = startThread(spawn, signal);
      try {
        await thread.ask((it) => it.call('begin', { file, language: currentLanguage() }));
        for (;;) {
          const batch = await thread.ask((it) => it.call('next', null));
          if (batch.length === 0) return;
          yield batch;
        }
      } finally {
        thread.end();
      }
    },
    async write({ format, isSingle }, conversations, signal) {
      const thread = startThread(spawn, signal);
      try {
        await thread.ask((it) =>
          it.call('write', { format, isSingle, nowMs: Date.now(), language: currentLanguage() }),
        );
        for await (const whole of conversations) await thread.ask((it) => it.call('add', [whole]));
        return await thread.ask((it) => it.call('finish', null));
      } finally {
        thread.end();
      }
    },
  };
}

type Thread = Connection<TakeoutVerbs>;

function startThread(spawn: () => Worker, signal: AbortSignal) {
  signal.throwIfAborted();
  const worker = spawn();
  const connection = connect<TakeoutVerbs>(worker);
  const abort = (): void => {
    worker.terminate();
    connection.close(signal.reason as Error);
  };
  worker.addEventListener('error', () => connection.close(new Error('The thread broke off.')));
  signal.addEventListener('abort', abort);
  return {
    async ask<T>(work: (thread: Thread) => Promise<T>): Promise<T> {
      try {
        await connection.ready;
        return await work(connection);
      } catch (error) {
        signal.throwIfAborted();
        throw asTrouble(error, 'StorageFailed');
      }
    },
    end() {
      signal.removeEventListener('abort', abort);
      worker.terminate();
    },
  };
}

export function spawnTakeout(): Worker {
  return new Worker(new URL('./takeout.worker.ts', import.meta.url), { type: 'module', name: 'takeout' });
}
