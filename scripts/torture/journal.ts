/** What is to stand under a key. Null: nothing. */
export type Change = readonly [key: string, value: string | null];

/** What a page says while it works. `will` comes before a write is begun, `did` once it was acknowledged. */
export type Report = { kind: 'beat' } | { kind: 'will' | 'did'; changes: readonly Change[] };

/**
 * What has to be in the store, by what was reported from the page and kept outside of the browser: a key has what was
 * acknowledged last, or something that was begun after it.
 */
export interface Journal {
  hear(report: Report): void;
  keys(): string[];
  /** What may stand under a key now. Null: nothing. */
  possible(key: string): readonly (string | null)[];
  /** What was found amiss, one line each. */
  compare(found: readonly (readonly [key: string, value: string])[]): string[];
  /** From now on what was found is what has to be there. */
  settle(found: readonly (readonly [key: string, value: string])[]): void;
}

interface Entry {
  acknowledged: string | null;
  begun: (string | null)[];
}

export function createJournal(): Journal {
  const entries = new Map<string, Entry>();
  const possible = (key: string): (string | null)[] => {
    const { acknowledged, begun } = entries.get(key) ?? { acknowledged: null, begun: [] };
    return [acknowledged, ...begun];
  };
  return {
    possible,
    keys: () => [...entries.keys()],
    hear(report) {
      if (report.kind === 'beat') return;
      for (const [key, value] of report.changes) {
        const entry = entries.get(key) ?? { acknowledged: null, begun: [] };
        entries.set(key, entry);
        if (report.kind === 'will') entry.begun.push(value);
        else {
          entry.acknowledged = value;
          entry.begun = entry.begun.slice(entry.begun.indexOf(value) + 1);
        }
      }
    },
    compare(found) {
      const faults: string[] = [];
      const values = new Map(found);
      if (values.size < found.length) faults.push(`${found.length - values.size} records came twice.`);
      for (const [key, value] of values) {
        if (possible(key).includes(value)) continue;
        faults.push(`${key} is ${brief(value)}, and may be ${possible(key).map(brief).join(' or ')}.`);
      }
      for (const key of entries.keys())
        if (!values.has(key) && !possible(key).includes(null)) faults.push(`${key} is gone.`);
      return faults;
    },
    settle(found) {
      entries.clear();
      for (const [key, value] of found) entries.set(key, { acknowledged: value, begun: [] });
    },
  };
}

const brief = (value: string | null): string => (value === null ? 'nothing' : JSON.stringify(value.slice(0, 40)));
