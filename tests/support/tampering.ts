/** What somebody with the disk can do to one record, whatever its kind: for a test over all of them. */

export type Records = ReadonlyMap<string, unknown>;

/** Copies of records that the change may take from. */
export interface Sources {
  now: Records;
  older: Records;
  /** The same keys, sealed under another key. */
  foreign: Records;
  /** The same keys, as they are without a passphrase, or with one. */
  otherForm: Records;
}

export type Change = 'removed' | 'older' | 'swapped' | 'foreign' | 'open' | 'sealed' | 'garbage' | 'bytes';

const noise = crypto.getRandomValues(new Uint8Array(400)).with(0, 1);
const garbage: readonly unknown[] = ['text', 7, {}, []];
const garbageBytes: readonly unknown[] = [noise.slice(0, 0), noise.slice(0, 20), noise];

/** The stores that come of a change of the record under this key. More than one: each counts. */
export function changed(change: Change, key: string, { now, older, foreign, otherForm }: Sources): Records[] {
  const withValue = (value: unknown): Records => new Map([...now, [key, value]]);
  switch (change) {
    case 'removed':
      return [withValue(undefined)];
    case 'older':
      return [withValue(older.get(key))];
    case 'swapped':
      return [swapped(key, now)];
    case 'foreign':
      return [withValue(foreign.get(key))];
    case 'open':
    case 'sealed':
      return [withValue(otherForm.get(key) ?? {})];
    case 'garbage':
      return garbage.map(withValue);
    case 'bytes':
      return garbageBytes.map(withValue);
  }
}

/** In each other's place: with one of the same kind, or a turn. */
function swapped(key: string, now: Records): Records {
  const kind = kindOf(key);
  const other = [...now.keys()].find((one) => one !== key && kindOf(one) === kind) ?? aTurn(key, now);
  return new Map([...now, [key, now.get(other)], [other, now.get(key)]]);
}

function aTurn(key: string, now: Records): string {
  return [...now.keys()].find((one) => one !== key && kindOf(one) === 'turn') ?? key;
}

export function kindOf(key: string): string {
  return (JSON.parse(key) as string[])[0] ?? '';
}

/** The table of a document that follows a comment with this name: what is to come of each change of each kind. */
export function readTable(document: string, name: string): { kind: string; change: Change; outcome: string }[] {
  const [, after = ''] = document.split(`<!-- tampering: ${name} -->`);
  const [head = [], , ...rows] = after
    .trim()
    .split('\n\n', 1)
    .join('')
    .split('\n')
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return rows.flatMap(([kind = '', ...outcomes]) =>
    outcomes.map((outcome, index) => ({
      kind: kind.replaceAll('`', ''),
      change: head[index + 1] as Change,
      outcome,
    })),
  );
}

/** The whole store, and nothing besides. */
export async function replaceRecords(records: Records): Promise<void> {
  const opening = indexedDB.open('airlock-vault');
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('records'));
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const store = opening.result.transaction('records', 'readwrite').objectStore('records');
  store.clear();
  for (const [key, value] of records) if (value !== undefined) store.put(value, JSON.parse(key) as string[]);
  await new Promise((resolve) => store.transaction.addEventListener('complete', resolve));
  opening.result.close();
}
