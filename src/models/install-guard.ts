import { Workbox } from 'workbox-window';
import { policy } from '../egress/policy.ts';
import { Trouble } from '../shared/errors.ts';
import { installedBuild } from './guard.ts';

/**
 * Puts the service worker of `build` in charge. Its address names the build, so it is fetched anew
 * for each and never again after; `updateViaCache: 'all'` keeps the browser from asking at each visit.
 * @throws Trouble `GuardFailed`
 */
export async function installGuard(build: string): Promise<void> {
  try {
    const workbox = new Workbox(`${policy.serviceWorker}?build=${build}`, { updateViaCache: 'all', scope: '/' });
    await workbox.register({ immediate: true });
    const inCharge = async (): Promise<boolean> => (await installedBuild()) === build;
    const deadlineMs = performance.now() + 15_000;
    while (!(await inCharge())) {
      if (performance.now() > deadlineMs) throw new Error('The service worker did not become active.');
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  } catch (error) {
    throw new Trouble('GuardFailed', String(error), {}, error);
  }
}
