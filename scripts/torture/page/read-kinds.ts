import { createRawStore } from '../../../src/vault/raw-store.ts';
import { within } from '../../../src/vault/store-keys.ts';

/** Words, and copies of words. */
const kinds = ['conversation', 'turn', 'front', 'before', 'staged'];

/** Reads the records as they lie there and complains of what is sealed and should not be, or the other way round. */
export async function readKinds(isSealed: boolean): Promise<string[]> {
  const records = (await createRawStore().read(kinds.map((kind) => within(kind)))).flat();
  const wrong = records.filter(([, value]) => value instanceof Uint8Array !== isSealed);
  return wrong.map(([key]) => `${JSON.stringify(key)} is ${isSealed ? 'in the open' : 'sealed'}.`);
}
