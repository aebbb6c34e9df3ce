// The guard first: no package of others runs before it stands.
import './privacy/walls/guard/stand.ts';
import './ui/tokens.css';
import './ui/base.css';
import './ui/titlebar.css';
import { createRoot } from 'react-dom/client';
import { createLedger } from './egress/ledger.ts';
import { createLedgerRecord } from './egress/record.ts';
import { createKeeper } from './privacy/walls/keep-attempts.ts';
import { hearPageGuard } from './privacy/walls/page-guard.ts';
import { watchWalls } from './privacy/walls/watch-walls.ts';
import { hasEraseMark } from './shared/erase-key.ts';
import { findEraseMark, onEraseMark } from './shared/erase-mark.ts';
import { mindTheLog } from './shared/mind-the-log.ts';
import { Boundary } from './ui/Boundary.tsx';
import { showLooks } from './ui/looks.ts';
import { startPage } from './ui/start-page.ts';
import { App } from './app/App.tsx';
import { leaveIfFirstVisit } from './app/first-visit.ts';
import { Gate } from './app/Gate.tsx';
import { goToModelsPage } from './app/leave.ts';
import { createServices } from './app/services.ts';
import { whenOpened } from './app/when-opened.ts';
import { speakOwn } from './words/speak-own.ts';

/** What goes through all that is kept has time: the page is to be there first, and the model. */
const laterMs = 4000;

await startPage(speakOwn, start);

async function start(): Promise<void> {
  const isErasing = hasEraseMark();
  const record = createLedgerRecord();
  const keeper = isErasing ? undefined : createKeeper(record);
  const ledger = createLedger(keeper?.keep);
  hearPageGuard(watchWalls(ledger, 'page'), 'page');
  onEraseMark(() => location.reload());
  showLooks();
  await speakOwn();

  const element = document.getElementById('app');
  const root = element && createRoot(element);
  if (!keeper) {
    const { EraseScreen } = await import('./settings/erase/EraseScreen.tsx');
    root?.render(<EraseScreen onBeginAnew={goToModelsPage} />);
  } else if (await findEraseMark()) {
    location.reload();
  } else if (!(await leaveIfFirstVisit())) {
    void mindTheLog().catch(() => {}); // where nothing can be stored, the list says so
    const services = createServices({ ledger, record, keeper });
    root?.render(
      <Boundary>
        <Gate services={services}>
          <App {...services} />
        </Gate>
      </Boundary>,
    );
    const { vault, wantedModel, search } = services;
    whenOpened(vault.custody, () => {
      // Which model the open conversation has is kept with it.
      void wantedModel.look();
      setTimeout(() => {
        search.open();
        // What was deleted in an earlier visit can no longer be undone.
        void vault.purge(Date.now() - 60_000).catch(() => {}); // the list shows a store that fails
      }, laterMs);
    });
  }
}
