import { Trouble } from '../shared/errors.ts';

/**
 * Shared memory may be there and not work: in WebKitGTK a load with several threads ends without a reason. So a load
 * that fails for none that the file or the memory gives is tried once more with one thread.
 */
export async function loadOnFewerThreads<R extends { threads: number }, L>(
  load: (request: R) => Promise<L>,
  request: R,
): Promise<L> {
  try {
    return await load(request);
  } catch (error) {
    const isUnexplained = error instanceof Trouble && error.name === 'EngineFailed';
    if (!isUnexplained || request.threads === 1) throw error;
    return await load({ ...request, threads: 1 });
  }
}
