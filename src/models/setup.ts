import { keptAppList, missingAppFiles } from '../egress/app-files.ts';
import type { SiteVerbs } from '../fetching/site-verbs.ts';
import { checkSpace } from '../model-store/check-space.ts';
import { parseManifest, type ModelManifest } from '../model-store/manifest.ts';
import type { ModelStore } from '../model-store/model-store.ts';
import { parseAppList, type AppList } from '../shared/app-list.ts';
import type { Connection } from '../shared/channel.ts';
import { asTrouble, isAbort, Trouble } from '../shared/errors.ts';
import { createStore, type Readable } from '../shared/store.ts';
import { carryOut } from './carry-out.ts';
import { installedBuild } from './guard.ts';
import { embeddedModelId, modelToOffer } from './model-to-offer.ts';
import { makePlan, type Plan } from './plan.ts';
import { createSpeedometer } from './speed.ts';

export type SetupState =
  | { phase: 'looking' }
  /** Something is missing here. The site is asked which files there are when the person says so. */
  | { phase: 'lacking' }
  /** Nothing is fetched until the person says so. */
  | { phase: 'offered'; plan: Plan; kind: OfferKind }
  | { phase: 'fetching'; plan: Plan; receivedBytes: number; bytesPerSecond: number }
  | { phase: 'guarding' }
  /** `isCurrent` is known only after somebody asked for a new version. */
  | { phase: 'prepared'; build: string; isNew: boolean; isCurrent?: boolean }
  | { phase: 'failed'; trouble: Trouble };

/** `first`: what the app cannot do without. `model`: one more, on a device that can do without it. */
export type OfferKind = 'first' | 'update' | 'model';

/** Prepares this device, and looks for a new version when asked. */
export interface Setup {
  readonly state: Readable<SetupState>;
  /**
   * Looks at what is on this device. Asks nobody, but where this very page has just come from the site: then the site
   * learns nothing new.
   */
  look(): Promise<void>;
  /** Asks the site for what is missing here. */
  lookForMissing(): Promise<void>;
  /** Asks the site whether it has another build than the one on this device. */
  lookForUpdate(): Promise<void>;
  /** Offers a model that this site carries. */
  offerModel(id: string): Promise<void>;
  /** Carries out the plan that is offered. */
  prepare(): Promise<void>;
  /** Stops fetching. What has arrived is kept. */
  pause(): void;
}

/** @param cameFromSite whether the site's server sent this page, and not the guard of a prepared device */
export function createSetup(
  store: ModelStore,
  site: Pick<Connection<SiteVerbs>, 'call'>,
  cameFromSite: boolean,
): Setup {
  const state = createStore<SetupState>({ phase: 'looking' });
  let running: AbortController | undefined;

  async function attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const trouble = asTrouble(error, 'StorageFailed');
      state.set({ phase: 'failed', trouble });
    }
  }

  const fetchAppList = async (): Promise<AppList> => readJson(await site.call('appList', undefined), parseAppList);
  const fetchManifest = async (modelId: string): Promise<ModelManifest> =>
    readJson(await site.call('manifest', { modelId }), parseManifest);

  /** Even to mend what is here, another build than the one in charge is a new version, and is called that. */
  async function offer(app: AppList, build: string | undefined, asked?: string): Promise<void> {
    const isUpdate = build !== undefined && build !== app.build;
    const here = [...(await store.list()), ...(await store.listDamaged())].map(({ manifest }) => manifest.id);
    const isExtra = asked !== undefined && asked !== embeddedModelId && here.length > 0;
    const modelId = modelToOffer({ asked, isUpdate, here });
    const plan = await makePlan(app, modelId === undefined ? undefined : await fetchManifest(modelId), store);
    state.set({ phase: 'offered', plan, kind: isUpdate ? 'update' : isExtra ? 'model' : 'first' });
  }

  return {
    state,

    look: () =>
      attempt(async () => {
        state.set({ phase: 'looking' });
        if (!isSecureContext) throw new Trouble('NotSecure', 'Not a secure context.');
        const build = await installedBuild();
        const hasModel = (await store.list()).length > 0;
        if (build !== undefined && hasModel && (await isWhole(build)))
          state.set({ phase: 'prepared', build, isNew: false });
        else if (cameFromSite) await offer(await fetchAppList(), build);
        else state.set({ phase: 'lacking' });
      }),

    lookForMissing: () =>
      attempt(async () => {
        state.set({ phase: 'looking' });
        await offer(await fetchAppList(), await installedBuild());
      }),

    lookForUpdate: () =>
      attempt(async () => {
        state.set({ phase: 'looking' });
        const build = await installedBuild();
        const app = await fetchAppList();
        if (build !== undefined && app.build === build)
          state.set({ phase: 'prepared', build, isNew: false, isCurrent: true });
        else await offer(app, build);
      }),

    offerModel: (id) =>
      attempt(async () => {
        state.set({ phase: 'looking' });
        await offer(await fetchAppList(), await installedBuild(), id);
      }),

    prepare: () =>
      attempt(async () => {
        const current = state.get();
        if (current.phase !== 'offered') return;
        const { plan } = current;
        running = new AbortController();
        await checkSpace(plan.remainingBytes);
        let receivedBytes = 0;
        const speed = createSpeedometer();
        const show = (): void =>
          state.set({ phase: 'fetching', plan, receivedBytes, bytesPerSecond: speed.bytesPerSecond() });
        show();
        const timer = setInterval(show, 250);
        try {
          await carryOut(
            plan,
            store,
            site,
            (bytes) => {
              receivedBytes += bytes;
              speed.add(bytes);
            },
            running.signal,
          );
        } catch (error) {
          const rest = await makePlan(plan.app, plan.manifest, store);
          if (!isAbort(error)) throw explain(error, rest.remainingBytes);
          state.set({ phase: 'offered', plan: rest, kind: current.kind });
          return;
        } finally {
          clearInterval(timer);
        }
        state.set({ phase: 'guarding' });
        await putGuard(plan.app.build);
        state.set({ phase: 'prepared', build: plan.app.build, isNew: current.kind !== 'model' });
      }),

    pause: () => running?.abort(),
  };
}

/** Needed once for each build, so what does it comes as a file of its own. @throws Trouble `GuardFailed` */
async function putGuard(build: string): Promise<void> {
  const { installGuard } = await import('./install-guard.ts').catch((error: unknown) => {
    throw new Trouble('GuardFailed', String(error), {}, error);
  });
  await installGuard(build);
}

/** Whether every file of the app is here as it was published: a browser may clear away or spoil some. */
async function isWhole(build: string): Promise<boolean> {
  const app = await keptAppList(build);
  return app !== undefined && (await missingAppFiles(app)).length === 0;
}

/** @throws Trouble `DownloadInterrupted` when what came, as from a hotel's login page, makes no sense */
function readJson<T>(text: string, parse: (input: unknown) => T): T {
  try {
    return parse(JSON.parse(text));
  } catch (error) {
    throw new Trouble('DownloadInterrupted', 'The site sent another list than was expected.', {}, error);
  }
}

function explain(error: unknown, remainingBytes: number): Trouble {
  const trouble = asTrouble(error, 'StorageFailed');
  return trouble.name === 'StorageFull'
    ? new Trouble('StorageFull', trouble.message, { neededBytes: remainingBytes })
    : trouble;
}
