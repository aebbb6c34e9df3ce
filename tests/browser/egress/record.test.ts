import { createStore, promisifyRequest } from 'idb-keyval';
import { beforeEach, expect, test } from 'vitest';
import { createLedgerRecord, keptEntryCount } from '../../../src/egress/record.ts';
import { refusedAttempt as attempt } from '../../support/attempts.ts';

const run = createStore('airlock-ledger', 'entries');
const change = (write: (records: IDBObjectStore) => void): Promise<void> =>
  run('readwrite', (records) => {
    write(records);
    return promisifyRequest(records.transaction);
  });

beforeEach(() => change((records) => records.clear()));

test('what one writer keeps, another reads, after the first is gone', async () => {
  await createLedgerRecord().append([attempt, { ...attempt, verdict: 'sent', wall: 'none' }]);
  const view = await createLedgerRecord().read();
  expect(view.entries.map(({ sequence, verdict }) => [sequence, verdict])).toEqual([
    [1, 'refused'],
    [2, 'sent'],
  ]);
  expect(view.head.totals).toMatchObject({ refused: 1, unexplained: 0, sent: 1, contacts: [{ count: 1 }] });
  expect(view.chain).toEqual({ isIntact: true, length: 2 });
});

test('two writers at once make one chain, with every attempt in it', async () => {
  const [one, two] = [createLedgerRecord(), createLedgerRecord()];
  await Promise.all(
    Array.from({ length: 60 }, (_, index) => (index % 2 ? one : two).append([{ ...attempt, timeMs: index }])),
  );
  const view = await one.read();
  expect(new Set(view.entries.map(({ timeMs }) => timeMs)).size).toBe(60);
  expect(view.chain.isIntact).toBe(true);
});

test('the oldest entries are let go, the totals are not, and the chain still holds', async () => {
  const record = createLedgerRecord();
  for (let batch = 0; batch < 4; batch += 1) await record.append(Array.from({ length: 300 }, () => attempt));
  const view = await record.read();
  expect(view.entries).toHaveLength(keptEntryCount);
  expect(view.entries[0]?.sequence).toBe(201);
  expect(view.head.totals.refused).toBe(1200);
  expect(view.chain.isIntact).toBe(true);
});

test('an entry that is altered or removed where it is kept turns the chain red at that entry', async () => {
  const record = createLedgerRecord();
  await record.append(Array.from({ length: 5 }, () => attempt));
  const kept = (await record.read()).entries[2];
  await change((records) => records.put({ ...kept, destination: 'https://other.test' }, 3));
  expect((await record.read()).chain).toEqual({ isIntact: false, brokenAt: 3 });
  await change((records) => records.delete(3));
  expect((await record.read()).chain).toEqual({ isIntact: false, brokenAt: 3 });
  await change((records) => {
    records.put(kept, 3);
    records.delete(5);
  });
  expect((await record.read()).chain).toEqual({ isIntact: false, brokenAt: 5 });
});
