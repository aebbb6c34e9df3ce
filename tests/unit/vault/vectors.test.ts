import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkBackupVectors } from '../../../scripts/vault-vectors/check-backup-vectors.ts';
import { checkVectors } from '../../../scripts/vault-vectors/check-vectors.ts';
import { makeVectors, type Vectors } from '../../../scripts/vault-vectors/make-vectors.ts';

const kept = JSON.parse(readFileSync('docs/vault-vectors.json', 'utf8')) as Vectors;

test('the app still writes the format byte for byte as docs/vault-vectors.json has it', async () => {
  expect(await makeVectors()).toEqual(kept);
});

test('the vectors open by the document alone, with other libraries', { timeout: 60_000 }, () => {
  expect(checkVectors(kept)).toEqual([]);
});

test('that check finds a record in another’s place, another key and another passphrase', { timeout: 60_000 }, () => {
  const [turn, conversation] = kept.records as [Vectors['records'][0], Vectors['records'][0]];
  expect(checkVectors({ ...kept, records: [{ ...turn, sealed: conversation.sealed }] })).not.toEqual([]);
  expect(checkVectors({ ...kept, key: { ...kept.key, dataKey: '00'.repeat(32) } })).not.toEqual([]);
  expect(checkVectors({ ...kept, key: { ...kept.key, passphrase: 'another' } })).not.toEqual([]);
});

test('the check of the backups finds another sum, a flipped bit, and a chunk in another’s place', () => {
  const key = Buffer.from(kept.key.passphraseKey, 'hex');
  expect(checkBackupVectors(kept.backup, key)).toEqual([]);
  const { open, sealed, chunk } = kept.backup;
  for (const backup of [
    { open: open.replace('sky', 'sea'), sealed, chunk },
    {
      open,
      sealed: sealed.replace(/.(.{80})$/, (last, rest: string) => (last.startsWith('0') ? '1' : '0') + rest),
      chunk,
    },
    { open, sealed, chunk: { ...chunk, index: 2 } },
    { open, sealed, chunk: { ...chunk, isLast: true } },
  ])
    expect(checkBackupVectors(backup, key)).not.toEqual([]);
});
