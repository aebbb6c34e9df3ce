import type { TestProject } from 'vitest/node';
import { startHub, type Hub } from './hub.ts';

declare module 'vitest' {
  interface ProvidedContext {
    hubOrigin: string;
  }
}

/** A hub for the tests that run in a browser. They tell it through `/control/` what to do. */
let hub: Hub | undefined;

export async function setup(project: TestProject): Promise<void> {
  hub = await startHub();
  project.provide('hubOrigin', hub.origin);
}

export async function teardown(): Promise<void> {
  await hub?.stop();
}
