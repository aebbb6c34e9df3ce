import { cdp } from 'vitest/browser';

/** Ends the browser's GPU process, as a graphics driver that fails does. For browser tests alone. */
export async function crashGpu(): Promise<void> {
  const devtools = cdp() as unknown as { send(method: 'Browser.crashGpuProcess'): Promise<unknown> };
  await devtools.send('Browser.crashGpuProcess');
}
