import { connect, type Connection } from '../shared/channel.ts';
import { Trouble } from '../shared/errors.ts';
import type { Argon2Verbs } from './argon2-verbs.ts';
import type { Argon2Cost } from './header.ts';
import type { Bytes } from './seal.ts';

/** Makes keys of passphrases, in a thread of its own for each. @throws Trouble `KeyNotMade` where memory is short */
export interface Argon2 {
  /** Starts the thread of the next one ahead, where a passphrase is about to be typed. */
  prepare(): void;
  /** A cost of about three quarters of a second on this device. */
  tune(): Promise<Argon2Cost>;
  derive(passphrase: string, salt: Bytes, cost: Argon2Cost): Promise<Bytes>;
}

/** So much less than one and a half seconds that the list, too, is there by then, on a busy device as well. */
const targetMs = 750;

interface Thread {
  worker: Worker;
  connection: Connection<Argon2Verbs>;
}

export function createArgon2(spawn: () => Worker): Argon2 {
  let prepared: Thread | undefined;

  function start(): Thread {
    const worker = spawn();
    const thread = { worker, connection: connect<Argon2Verbs>(worker) };
    worker.addEventListener('error', () => {
      if (prepared === thread) prepared = undefined;
      thread.connection.close(new Error('The thread could not start.'));
    });
    return thread;
  }

  async function ask<K extends 'tune' | 'derive'>(
    verb: K,
    args: Argon2Verbs[K]['args'],
  ): Promise<Argon2Verbs[K]['value']> {
    const { worker, connection } = prepared ?? start();
    prepared = undefined;
    try {
      await connection.ready;
      return await connection.call(verb, args);
    } catch (error) {
      // Without the cause: nothing of what was passed may get into a log.
      throw new Trouble('KeyNotMade', `argon2id failed: ${error instanceof Error ? error.name : 'unknown'}`);
    } finally {
      worker.terminate();
    }
  }
  return {
    prepare() {
      prepared ??= start();
    },
    tune: () => ask('tune', { targetMs }),
    derive: (passphrase, salt, cost) => ask('derive', { passphrase, salt, cost }),
  };
}

export function spawnArgon2(): Worker {
  return new Worker(new URL('./argon2.worker.ts', import.meta.url), { type: 'module', name: 'argon2' });
}
