// The guard first: no package of others runs before it stands.
import './privacy/walls/guard/stand.ts';
import './ui/tokens.css';
import './ui/base.css';
import { lazy, Suspense } from 'react';
import './ui/titlebar.css';
import { createRoot } from 'react-dom/client';
import { sending } from './egress/attempts.ts';
import { createLedger } from './egress/ledger.ts';
import { createLedgerRecord } from './egress/record.ts';
import { modelHosts } from './egress/model-hosts.ts';
import { policy } from './egress/policy.ts';
import { usualPatience } from './fetching/download-run.ts';
import { isAnythingComing } from './models/is-anything-coming.ts';
import { fromInput } from './models/gather-files.ts';
import { createDownloads } from './models/downloads/downloads.ts';
import { ModelsScreen } from './models/ModelsScreen.tsx';
import { words } from './models/words.ts';
import { createFetchFrame } from './models/fetch-frame.ts';
import { createSetup } from './models/setup.ts';
import { createSiteThread } from './models/site-thread.ts';
import { createStoragePromise } from './shared/storage-promise.ts';
import { createImporter } from './models/importer.ts';
import { createInstallOffer } from './models/install/install-offer.ts';
import { createShelf } from './models/shelf.ts';
import { createChosenModel } from './model-store/chosen-model.ts';
import { createModelStore } from './model-store/model-store.ts';
import { openFetchFrame } from './privacy/walls/guard/fetch-frame.ts';
import { createKeeper } from './privacy/walls/keep-attempts.ts';
import { Meter } from './privacy/meter/Meter.tsx';
import { createOpenMeter } from './privacy/meter/open-meter.ts';
import { hearPageGuard } from './privacy/walls/page-guard.ts';
import { watchWalls } from './privacy/walls/watch-walls.ts';
import { hasEraseMark } from './shared/erase-key.ts';
import { findEraseMark, onEraseMark } from './shared/erase-mark.ts';
import { markSetupSeen } from './shared/first-visit.ts';
import { mindTheLog } from './shared/mind-the-log.ts';
import { Boundary } from './ui/Boundary.tsx';
import type { AppearanceDoor as AppearanceDoorType } from './settings/appearance/appearance.ts';
import { showLooks } from './ui/looks.ts';
import { startPage } from './ui/start-page.ts';
import { speakOwn } from './words/speak-own.ts';

/** Chromium alone has it; TypeScript does not know it yet. */
interface LaunchQueue {
  setConsumer(consume: (launched: { files: readonly FileSystemFileHandle[] }) => void): void;
}

/** Few open it, so it is a file of its own. The page does without it where the file is missing. */
const AppearanceDoor = lazy<typeof AppearanceDoorType>(async () => {
  try {
    return { default: (await import('./settings/appearance/appearance.ts')).AppearanceDoor };
  } catch (error) {
    console.warn(error);
    return { default: () => <></> };
  }
});

const enter = (): void => location.assign(policy.models.exits[0]);
const installOffer = createInstallOffer();

await startPage(speakOwn, async () => {
  // The chat page is where everything is erased; this one makes way.
  onEraseMark(enter);
  if (hasEraseMark() || (await findEraseMark())) {
    enter();
  } else {
    showLooks();
    await speakOwn();
    start();
  }
});

function start(): void {
  document.title = words().pageTitle;
  markSetupSeen();
  void mindTheLog().catch(() => {}); // where nothing can be stored, the page says so
  const record = createLedgerRecord();
  const ledger = createLedger(createKeeper(record).keep);
  const witness = watchWalls(ledger, 'models');
  hearPageGuard(witness, 'models');
  const modelStore = createModelStore();
  const chosenModel = createChosenModel(modelStore);
  // The guard answers a prepared device, the site's server every other, and whoever loads the page past the guard.
  const cameFromSite = !navigator.serviceWorker?.controller;
  const site = createSiteThread((attempt) => ledger.append(attempt));
  const setup = createSetup(modelStore, site, cameFromSite);
  const storage = createStoragePromise();
  const importer = createImporter(modelStore, chosenModel);
  // Model files that are opened with the installed app come here.
  (globalThis as { launchQueue?: LaunchQueue }).launchQueue?.setConsumer(({ files }) => {
    if (files.length > 0)
      void importer.begin(async () => fromInput(await Promise.all(files.map((one) => one.getFile()))));
  });
  // A browser tells a page nothing of what a frame of another origin sends.
  const frame = createFetchFrame({
    open: openFetchFrame,
    onSent(address, bytesIn) {
      const sighting = { context: 'models', channel: 'fetch', method: 'GET', address } as const;
      witness.heard({ ...sending(sighting, bytesIn), purpose: 'model' });
    },
  });
  const downloads = createDownloads({ store: modelStore, desk: frame.desk, patience: usualPatience }, async (id) =>
    (await import('./models/more-models.ts')).modelOf(id),
  );
  const hostNames = modelHosts.map(({ origin }) => origin.replace('https://', ''));
  const root = document.getElementById('app');
  if (root) {
    createRoot(root).render(
      <Boundary>
        <ModelsScreen
          setup={setup}
          storage={storage}
          shelf={createShelf(modelStore, chosenModel)}
          importer={importer}
          downloads={downloads}
          frame={frame}
          installOffer={installOffer}
          meter={
            <>
              <Meter meter={createOpenMeter(ledger, hostNames)} record={record} />
              <Suspense>
                <AppearanceDoor
                  findInterruptions={() => (isAnythingComing({ setup, importer, downloads }) ? ['endsFetching'] : [])}
                />
              </Suspense>
            </>
          }
          onEnter={enter}
        />
      </Boundary>,
    );
  }
}
