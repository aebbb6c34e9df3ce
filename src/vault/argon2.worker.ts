import { argon2id } from 'hash-wasm';
import { watchThread } from '../egress/watch-thread.ts';
import { serve } from '../shared/channel.ts';
import type { Argon2Verbs } from './argon2-verbs.ts';
import type { Argon2Cost } from './header.ts';
import type { Bytes } from './seal.ts';

watchThread({ context: 'vault' });

/** RFC 9106, second choice: 64 MiB, three passes. More memory could fail on a phone on the day it has to open. */
const least: Argon2Cost = { memoryKiB: 64 * 1024, passes: 3 };
const mostPasses = 64;

async function derive(passphrase: string, salt: Bytes, { memoryKiB, passes }: Argon2Cost): Promise<Bytes> {
  const key = await argon2id({
    // One form for what looks the same, whatever keyboard it was typed on.
    password: passphrase.normalize('NFKC'),
    salt,
    parallelism: 1,
    iterations: passes,
    memorySize: memoryKiB,
    hashLength: 32,
    outputType: 'binary',
  });
  return new Uint8Array(key);
}

/** The thread that makes keys of passphrases. It is ended after each: its memory goes with it. */
serve<Argon2Verbs>(self, {
  derive: ({ passphrase, salt, cost }) => derive(passphrase, salt, cost),
  async tune({ targetMs }) {
    const salt = new Uint8Array(16);
    await derive('warm up', salt, { memoryKiB: 1024, passes: 1 });
    const beganMs = performance.now();
    await derive('measure', salt, least);
    const passMs = (performance.now() - beganMs) / least.passes;
    const passes = Math.min(mostPasses, Math.max(least.passes, Math.round(targetMs / passMs)));
    return { memoryKiB: least.memoryKiB, passes };
  },
});
