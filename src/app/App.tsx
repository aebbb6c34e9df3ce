import { lazy, Suspense, useState } from 'react';
import { systemText } from '../chat/answer.ts';
import { ChatScreen } from '../chat/ChatScreen.tsx';
import { rememberedOpen } from '../chat/open-conversation.ts';
import { CloudCompare } from '../privacy/CloudCompare.tsx';
import { Meter } from '../privacy/Meter.tsx';
import { About } from '../settings/About.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useStore } from '../ui/use-store.ts';
import type { Turn } from '../vault/records.ts';
import { goToModelsPage } from './leave.ts';
import { ModelPanel } from './ModelPanel.tsx';
import type { Services } from './services.ts';

/** Few open it, so it comes as a file of its own. */
const SelfTest = lazy(async () => ({ default: (await import('../privacy/self-test/self-test.ts')).SelfTest }));

/** The chat page: its parts side by side. The chat closes while the page is not guarded. */
export function App({ vault, session, modelKeeper, meter, ledger, record }: Services) {
  const [isAboutOpen, setAboutOpen] = useState(false);
  const [isTryingToLeak, setTryingToLeak] = useState(false);
  const [compared, setCompared] = useState<readonly Turn[]>();
  const { state } = useStore(meter);
  // In development nothing is sealed; the meter says so, and one can work all the same.
  const isUnguarded = (state.kind === 'unguarded' || state.kind === 'breached') && !import.meta.env.DEV;
  async function compareWithCloud(): Promise<void> {
    const id = rememberedOpen();
    setCompared(id === undefined ? [] : await vault.listTurns(id).catch(() => []));
  }
  const doors = [
    { label: 'Try to leak it', open: () => setTryingToLeak(true) },
    { label: 'What a cloud would have been sent', open: () => void compareWithCloud() },
  ];
  return (
    <>
      <ChatScreen
        vault={vault}
        session={session}
        closedBecause={isUnguarded ? 'Closed while this page is not guarded' : undefined}
        meter={<Meter meter={meter} record={record} doors={doors} />}
        modelPanel={isUnguarded ? <PutGuardBack /> : <ModelPanel keeper={modelKeeper} />}
        foot={
          <>
            <Button look="quiet" onClick={goToModelsPage}>
              Model and updates
            </Button>
            <Button look="quiet" onClick={() => setAboutOpen(true)}>
              About
            </Button>
          </>
        }
      />
      {isAboutOpen && <About onClose={() => setAboutOpen(false)} />}
      {compared && <CloudCompare systemText={systemText} turns={compared} onClose={() => setCompared(undefined)} />}
      {isTryingToLeak && (
        <Suspense>
          <SelfTest meter={meter} ledger={ledger} onClose={() => setTryingToLeak(false)} />
        </Suspense>
      )}
    </>
  );
}

function PutGuardBack() {
  return (
    <Notice
      actions={
        <>
          <Button look="main" onClick={() => location.reload()}>
            Put the guard back
          </Button>
          <Button onClick={goToModelsPage}>Prepare this device</Button>
        </>
      }
    >
      <p>
        This page is not guarded, so nothing can be asked. Your conversations are here to read. A reload puts the guard
        back; a device that was never prepared needs that first.
      </p>
    </Notice>
  );
}
