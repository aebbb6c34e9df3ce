import { estimateStorage } from '../shared/browser-storage.ts';
import { Trouble } from '../shared/errors.ts';

/**
 * Asks before it begins: running out in the middle would cost the person the wait. Chromium may answer with
 * more than there is, so that sites learn nothing of the disk; then the write that fails is what tells.
 * @throws Trouble `StorageFull`
 */
export async function checkSpace(neededBytes: number): Promise<void> {
  const { quota = Infinity, usage = 0 } = await estimateStorage();
  const lackBytes = neededBytes - (quota - usage);
  if (lackBytes > 0) throw new Trouble('StorageFull', 'The quota is too small.', { neededBytes: lackBytes });
}
