import './ui/tokens.css';
import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { createLedger } from './egress/ledger.ts';
import { createLedgerRecord } from './egress/record.ts';
import { policy } from './egress/policy.ts';
import { ModelsScreen } from './models/ModelsScreen.tsx';
import { createSetup } from './models/setup.ts';
import { createStoragePromise } from './models/storage-promise.ts';
import { createModelStore } from './model-store/model-store.ts';
import { createKeeper } from './privacy/walls/keep-attempts.ts';
import { Meter } from './privacy/meter/Meter.tsx';
import { createOpenMeter } from './privacy/meter/open-meter.ts';
import { watchWalls } from './privacy/walls/watch-walls.ts';
import { markSetupSeen } from './shared/first-visit.ts';

markSetupSeen();
const record = createLedgerRecord();
const ledger = createLedger(createKeeper(record).keep);
watchWalls(ledger, 'models');
const setup = createSetup(createModelStore());
const storage = createStoragePromise();
const enter = (): void => location.assign(policy.models.exits[0]);
const root = document.getElementById('app');
if (root) {
  createRoot(root).render(
    <ModelsScreen
      setup={setup}
      storage={storage}
      meter={<Meter meter={createOpenMeter(ledger)} record={record} />}
      onEnter={enter}
    />,
  );
}
