import type { TestProject } from 'vitest/node';
import { startHub } from './hub.ts';

declare module 'vitest' {
  interface ProvidedContext {
    hubOrigin: string;
  }
}

/** A hub for the tests that run in a browser. They tell it through `/control/` what to do. */
export default async function serveHub(project: TestProject): Promise<() => Promise<void>> {
  const hub = await startHub();
  project.provide('hubOrigin', hub.origin);
  return hub.stop;
}
