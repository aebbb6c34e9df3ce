import type { Argon2Cost } from './header.ts';
import type { Bytes } from './seal.ts';

/** What the argon2id thread can be asked to do. */
export type Argon2Verbs = {
  /** The cost that takes about as long on this device as asked for, and never less than the least. */
  tune: { args: { targetMs: number }; event: never; value: Argon2Cost };
  /** 32 bytes. */
  derive: { args: { passphrase: string; salt: Bytes; cost: Argon2Cost }; event: never; value: Bytes };
};
