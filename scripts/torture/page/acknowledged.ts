import type { Change, Report } from '../journal.ts';

declare global {
  /** Goes out of the browser. Resolves when it has arrived. */
  var report: (report: Report) => Promise<void>;
}

/** Tells what is to be written before it is begun, and once more when it was acknowledged. */
export async function acknowledged(changes: readonly Change[], work: () => Promise<unknown>): Promise<void> {
  await globalThis.report({ kind: 'will', changes });
  await work();
  void globalThis.report({ kind: 'did', changes });
}

/** Something has gone on: a moment to be killed at. */
export function beat(): void {
  void globalThis.report({ kind: 'beat' });
}
