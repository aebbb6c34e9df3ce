import { createId } from '../vault/records.ts';
import { parseKitItem } from '../vault/kit/kit-schema.ts';
import { isStarter } from './starters.ts';
import type { Shown } from './kit.ts';

/** Our own file of assistants and templates, version 1: docs/assistants-format.md. */

const formatName = 'airlock-assistants';
const formatVersion = 1;

/** A file is parsed in one go, on the page: no longer than that takes no time to speak of. */
const longestFileBytes = 16_000_000;
const mostItems = 1000;

export type FileFault = 'foreign' | 'later' | 'broken' | 'tooLarge';

/** What a file holds, or why nothing is taken from it. */
export type KitFile = { fault: FileFault } | { items: Shown[]; refusedCount: number };

export function writeKitFile(items: readonly Shown[], nowMs: number): Blob {
  const file = { format: formatName, version: formatVersion, exportedAtMs: nowMs, items };
  return new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' });
}

/** Takes what is whole and counts what is not. @throws what the browser throws where the file is gone */
export async function readKitFile(file: Blob): Promise<KitFile> {
  if (file.size > longestFileBytes) return { fault: 'tooLarge' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(await file.text());
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return { fault: 'broken' };
    throw error;
  }
  const { format, version, items } = Object(parsed) as Record<string, unknown>;
  if (format !== formatName) return { fault: 'foreign' };
  if (typeof version === 'number' && version > formatVersion) return { fault: 'later' };
  if (version !== formatVersion || !Array.isArray(items)) return { fault: 'broken' };
  const whole = new Map<string, Shown>();
  for (const value of items.slice(0, mostItems)) {
    const item = parseKitItem(value);
    if (item && item.kind !== 'hidden' && !whole.has(item.id)) whole.set(item.id, item);
  }
  return { items: [...whole.values()], refusedCount: items.length - whole.size };
}

/** What of a file is to be kept beside what is here: nothing here is written over. */
export function beside(here: readonly Shown[], found: readonly Shown[]): { toKeep: Shown[]; hereAlready: number } {
  const known = new Map(here.map((item) => [item.id, item]));
  // Parsed, the fields of both stand in one order.
  const textOf = (item: Shown | undefined): string => JSON.stringify(parseKitItem(item));
  const isSame = (item: Shown): boolean => known.has(item.id) && textOf(known.get(item.id)) === textOf(item);
  const others = found.filter((item) => !isSame(item));
  const isFree = (item: Shown): boolean => !known.has(item.id) && !isStarter(item);
  return {
    toKeep: others.map((item) => (isFree(item) ? item : { ...item, id: createId() })),
    hereAlready: found.length - others.length,
  };
}
