import './ui/tokens.css';
import './ui/base.css';
import { lazy, Suspense } from 'react';
import './ui/titlebar.css';
import { createRoot } from 'react-dom/client';
import { sending } from './egress/attempts.ts';
import { createLedger } from './egress/ledger.ts';
import { createLedgerRecord } from './egress/record.ts';
import { hubOrigin, librariesOrigin, modelHosts } from './egress/model-hosts.ts';
import { policy } from './egress/policy.ts';
import { isAnythingComing } from './models/is-anything-coming.ts';
import { fromInput } from './models/gather-files.ts';
import { createDownloads } from './models/downloads/downloads.ts';
import { ModelsScreen } from './models/ModelsScreen.tsx';
import { words } from './models/words.ts';
import { createSetup } from './models/setup.ts';
import { createStoragePromise } from './shared/storage-promise.ts';
import { createImporter } from './models/importer.ts';
import { createInstallOffer } from './models/install/install-offer.ts';
import { createShelf } from './models/shelf.ts';
import { createChosenModel } from './model-store/chosen-model.ts';
import { createModelStore } from './model-store/model-store.ts';
import { createKeeper } from './privacy/walls/keep-attempts.ts';
import { Meter } from './privacy/meter/Meter.tsx';
import { createOpenMeter } from './privacy/meter/open-meter.ts';
import { watchWalls } from './privacy/walls/watch-walls.ts';
import { findEraseMark, hasEraseMark, onEraseMark } from './shared/erase-mark.ts';
import { markSetupSeen } from './shared/first-visit.ts';
import { mindTheLog } from './shared/mind-the-log.ts';
import { showLooks } from './ui/looks.ts';
import { startPage } from './ui/start-page.ts';
import { speakOwn } from './words/speak-own.ts';

/** Chromium alone has it; TypeScript does not know it yet. */
interface LaunchQueue {
  setConsumer(consume: (launched: { files: readonly FileSystemFileHandle[] }) => void): void;
}

/** Few open it, so it is a file of its own. */
const AppearanceDoor = lazy(async () => ({
  default: (await import('./settings/appearance/appearance.ts')).AppearanceDoor,
}));

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
  const modelStore = createModelStore();
  const chosenModel = createChosenModel(modelStore);
  const setup = createSetup(modelStore);
  const storage = createStoragePromise();
  const importer = createImporter(modelStore, chosenModel);
  // Model files that are opened with the installed app come here.
  (globalThis as { launchQueue?: LaunchQueue }).launchQueue?.setConsumer(({ files }) => {
    if (files.length > 0)
      void importer.begin(async () => fromInput(await Promise.all(files.map((one) => one.getFile()))));
  });
  const downloads = createDownloads({
    store: modelStore,
    hosts: modelHosts,
    hubOrigin,
    librariesOrigin,
    patience: { retryDelaysMs: [500, 2000, 5000, 15_000], silenceMs: 30_000 },
    // A browser tells a page next to nothing of what it sends to other sites.
    onSent(address, bytesIn) {
      const sighting = { context: 'models', channel: 'fetch', method: 'GET', address } as const;
      witness.heard({ ...sending(sighting, bytesIn), purpose: 'model' });
    },
  });
  const hostNames = modelHosts.map(({ origin }) => origin.replace('https://', ''));
  const root = document.getElementById('app');
  if (root) {
    createRoot(root).render(
      <ModelsScreen
        setup={setup}
        storage={storage}
        shelf={createShelf(modelStore, chosenModel)}
        importer={importer}
        downloads={downloads}
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
      />,
    );
  }
}
