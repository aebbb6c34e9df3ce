import { findMissing, type Missing } from '../shared/missing.ts';

/**
 * Starts a page, or says why it cannot be started. Until either is drawn, the page's own HTML has a sentence and a next
 * step; they stay where not even this file arrives.
 */
export async function startPage(speak: () => Promise<void>, start: () => Promise<void> | void): Promise<void> {
  const missing = findMissing();
  if (missing) return await tell(missing, speak);
  try {
    await start();
  } catch (error) {
    console.error(error);
    await tell({ kind: 'failed', name: error instanceof Error ? error.name : String(error) }, speak);
  }
}

export type StartTrouble = Missing | { kind: 'failed'; name: string };

async function tell(trouble: StartTrouble, speak: () => Promise<void>): Promise<void> {
  const { drawStartTrouble } = await import('./start-trouble.ts');
  await speak();
  const element = document.getElementById('app');
  if (element) drawStartTrouble(element, trouble);
}
