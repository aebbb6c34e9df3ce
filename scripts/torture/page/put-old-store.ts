import { createArgon2, spawnArgon2 } from '../../../src/vault/argon2.ts';
import { seal } from '../../../src/vault/book.ts';
import { parseHeader, unwrapKey } from '../../../src/vault/header.ts';
import { noMarks, sumOf } from '../../../src/vault/mark-sum.ts';
import { createRawStore, type RawRecord } from '../../../src/vault/raw-store.ts';
import { encodeRoot } from '../../../src/vault/root.ts';
import { importKey } from '../../../src/vault/seal.ts';
import { conversationKey, headerKey, only, rootKey, turnKey, within } from '../../../src/vault/store-keys.ts';
import type { Change } from '../journal.ts';
import { titleOf, turnOf } from './names.ts';

/**
 * A store as version 1 of the records left it, in the vault's place: in the open, or sealed with the key that the vault
 * has under this passphrase. @returns what was put there
 */
export async function putOldStore(conversationCount: number, turnsEach: number, passphrase: string): Promise<Change[]> {
  const raw = createRawStore();
  const [[header] = [], [root] = []] = await raw.read([only(headerKey), only(rootKey)]);
  const dataKey = passphrase ? await openKey(header?.[1], passphrase) : undefined;
  const made = await Promise.all(
    Array.from({ length: conversationCount }, (_, index) => oldConversation(index, turnsEach, dataKey)),
  );
  const phase = dataKey ? 'on' : 'off';
  const unlisted = sumOf(made.flatMap(({ mark }) => mark ?? []));
  const oldRoot = await encodeRoot({ version: 1, phase, pages: undefined, unlisted }, dataKey);
  await raw.write(root?.[1], {
    deletes: ['conversation', 'turn', 'page'].map((kind) => within(kind)),
    puts: [...made.flatMap(({ puts }) => puts), [rootKey, oldRoot]],
  });
  return made.flatMap(({ changes }) => changes);
}

async function openKey(stored: unknown, passphrase: string): Promise<CryptoKey> {
  const header = parseHeader(stored);
  const { salt, ...cost } = header.argon2id;
  return await importKey(await unwrapKey(await createArgon2(spawnArgon2).derive(passphrase, salt, cost), header));
}

async function oldConversation(index: number, turnsEach: number, dataKey: CryptoKey | undefined) {
  const id = `0c${String(index).padStart(6, '0')}`;
  const conversation = { version: 1, id, title: `title ${index}`, createdAtMs: 1, updatedAtMs: 1 };
  const place = { version: 1, role: 'user', conversationId: id };
  const turns = Array.from({ length: turnsEach }, (_, at) => ({
    ...place,
    id: `0t${at}`,
    createdAtMs: at,
    text: `${index}.${at}`,
  }));
  const changes: Change[] = [
    [titleOf(conversation), conversation.title],
    ...turns.map((turn): Change => [turnOf(turn), turn.text]),
  ];
  const records = turns.map((turn): RawRecord => [turnKey(id, turn.id), turn]);
  if (!dataKey) return { changes, puts: [...records, [conversationKey(id), conversation] as const], mark: undefined };
  const sealed = await Promise.all(records.map(([key, value]) => seal(dataKey, key, { value })));
  const sum = sealed.length > 0 ? sumOf(sealed.map(({ mark }) => mark)) : noMarks;
  const holder = await seal(dataKey, conversationKey(id), { value: conversation, turns: sum });
  return { changes, puts: [...sealed.map(({ put }) => put), holder.put], mark: holder.mark };
}
