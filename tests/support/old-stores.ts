import { createArgon2, spawnArgon2 } from '../../src/vault/argon2.ts';
import { parseHeader, unwrapKey } from '../../src/vault/header.ts';
import { noMarks, sumOf } from '../../src/vault/mark-sum.ts';
import { seal } from '../../src/vault/book.ts';
import { encodeRoot } from '../../src/vault/root.ts';
import { importKey } from '../../src/vault/seal.ts';
import { conversationKey, turnKey, type StoreKey } from '../../src/vault/store-keys.ts';
import { forgetEverything, writeRaw } from './storage.ts';
import open1 from './stores/version-1-open.json' with { type: 'json' };
import sealed1 from './stores/version-1-sealed.json' with { type: 'json' };

/** Stores as earlier versions of the app left them: record for record, written by that version itself. */
export type Records = Map<string, unknown>;

export const oldStores: Readonly<Record<'open' | 'sealed', Records>> = {
  open: revived(open1),
  sealed: revived(sealed1),
};
/** What opens the sealed ones. */
export const oldPassphrase = 'a canary in a coal mine';
/** In every text of theirs. */
export const oldWord = 'Kanarienvogel';

/** The origin's storage with these records and nothing else. */
export async function putStore(records: Records): Promise<void> {
  await untilQuiet();
  await forgetEverything();
  await writeRaw('airlock-vault', 'records', records);
}

/** A vault of the test before may still be at it: it would bring these up to date, too. */
async function untilQuiet(): Promise<void> {
  for (let quietLooks = 0; quietLooks < 5; quietLooks += 1) {
    const { held = [], pending = [] } = await navigator.locks.query();
    if ([...held, ...pending].some(({ name }) => name?.startsWith('airlock-vault'))) quietLooks = 0;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

let derivedKey: Promise<CryptoKey> | undefined;

/** The key of the sealed ones, made once: it takes a second. */
export function oldDataKey(): Promise<CryptoKey> {
  derivedKey ??= deriveDataKey();
  return derivedKey;
}

async function deriveDataKey(): Promise<CryptoKey> {
  const header = parseHeader(oldStores.sealed.get('["vault"]'));
  const { salt, ...cost } = header.argon2id;
  const passphraseKey = await createArgon2(spawnArgon2).derive(oldPassphrase, salt, cost);
  return await importKey(await unwrapKey(passphraseKey, header));
}

/** A larger store of version 1, in its form: sealed, if there is a key. */
export async function manyOld(conversationCount: number, turnsEach: number, dataKey?: CryptoKey): Promise<Records> {
  const records: Records = new Map();
  const marks: string[] = [];
  const put = ([key, value]: readonly [StoreKey, unknown]): void => void records.set(JSON.stringify(key), value);
  for (let index = 0; index < conversationCount; index += 1) {
    const id = `0c${String(index).padStart(6, '0')}`;
    const turnMarks: string[] = [];
    for (let at = 0; at < turnsEach; at += 1) {
      const common = { version: 1, id: `0t${String(at).padStart(6, '0')}`, conversationId: id, createdAtMs: at };
      const turn = { ...common, role: 'user', text: `${oldWord} ${index}.${at}` };
      const key = turnKey(id, turn.id);
      const made = dataKey && (await seal(dataKey, key, { value: turn }));
      if (made) turnMarks.push(made.mark);
      put(made ? made.put : [key, turn]);
    }
    const conversation = { version: 1, id, title: `${oldWord} ${index}`, createdAtMs: 0, updatedAtMs: index };
    const content = { value: conversation, turns: sumOf(turnMarks) };
    const made = dataKey && (await seal(dataKey, conversationKey(id), content));
    if (made) marks.push(made.mark);
    put(made ? made.put : [conversationKey(id), conversation]);
  }
  const phase = dataKey ? 'on' : 'off';
  const unlisted = dataKey ? sumOf(marks) : noMarks;
  put([['root'], await encodeRoot({ version: 1, phase, pages: noMarks, unlisted }, dataKey)]);
  if (dataKey) put([['vault'], oldStores.sealed.get('["vault"]')]);
  return records;
}

function revived(stored: unknown): Records {
  return new Map((stored as [StoreKey, unknown][]).map(([key, value]) => [JSON.stringify(key), bytesAgain(value)]));
}

/** JSON knows no bytes: there they are an object with their base64. */
function bytesAgain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if ('base64' in value) return Uint8Array.from(atob(String(value.base64)), (letter) => letter.charCodeAt(0));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bytesAgain(one)]));
}
