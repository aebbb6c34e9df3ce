import type { VaultInside } from './inside.ts';
import { within } from './store-keys.ts';

/** What could not be read when a person accepted the rest (`accept.ts`). No other part looks at it. */
export interface Aside {
  /** How many records that are. Needs no key. @throws Trouble `StorageFailed` */
  count(): Promise<number>;
  /** For good. Needs no key and no room. @throws Trouble `StorageFailed` */
  remove(): Promise<void>;
}

export function createAside({ raw }: Pick<VaultInside, 'raw'>): Aside {
  return {
    count: async () => (await raw.keys(within('aside'))).length,
    remove: () => raw.remove(within('aside')),
  };
}
