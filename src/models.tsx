import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { createLedger } from './egress/ledger.ts';
import { createLedgerRecord } from './egress/record.ts';
import { modelHosts } from './egress/model-hosts.ts';
import { policy } from './egress/policy.ts';
import { ModelsScreen } from './models/ModelsScreen.tsx';
import { createSetup } from './models/setup.ts';
import { createStoragePromise } from './models/storage-promise.ts';
import { createImporter } from './models/importer.ts';
import { createShelf } from './models/shelf.ts';
import { createChosenModel } from './model-store/chosen-model.ts';
import { createModelStore } from './model-store/model-store.ts';
import { createKeeper } from './privacy/walls/keep-attempts.ts';
import { Meter } from './privacy/meter/Meter.tsx';
import { createOpenMeter } from './privacy/meter/open-meter.ts';
import { watchWalls } from './privacy/walls/watch-walls.ts';
import { markSetupSeen } from './shared/first-visit.ts';

/** Chromium alone has it; TypeScript does not know it yet. */
interface LaunchQueue {
  setConsumer(consume: (launched: { files: readonly FileSystemFileHandle[] }) => void): void;
}

markSetupSeen();
const record = createLedgerRecord();
const ledger = createLedger(createKeeper(record).keep);
watchWalls(ledger, 'models');
const modelStore = createModelStore();
const chosenModel = createChosenModel(modelStore);
const setup = createSetup(modelStore);
const storage = createStoragePromise();
const importer = createImporter(modelStore, chosenModel);
// A .gguf file that is opened with the installed app comes here.
(globalThis as { launchQueue?: LaunchQueue }).launchQueue?.setConsumer(({ files }) => {
  void files[0]?.getFile().then(importer.begin);
});
const enter = (): void => location.assign(policy.models.exits[0]);
const hostNames = modelHosts.map(({ origin }) => origin.replace('https://', ''));
const root = document.getElementById('app');
if (root) {
  createRoot(root).render(
    <ModelsScreen
      setup={setup}
      storage={storage}
      shelf={createShelf(modelStore, chosenModel)}
      importer={importer}
      meter={<Meter meter={createOpenMeter(ledger, hostNames)} record={record} />}
      onEnter={enter}
    />,
  );
}
