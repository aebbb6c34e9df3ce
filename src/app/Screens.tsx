import { lazy, Suspense } from 'react';
import { systemText } from '../chat/answer.ts';
import { CloudCompare } from '../privacy/cloud/CloudCompare.tsx';
import type { ConversationSpan } from '../privacy/receipt/span.ts';
import { About } from '../settings/About.tsx';
import { useStore } from '../ui/use-store.ts';
import type { Turn } from '../vault/records.ts';
import type { Services } from './services.ts';

/** What is open over the chat. */
export type Screen =
  | { kind: 'about' }
  | { kind: 'self-test' }
  | { kind: 'cloud'; turns: readonly Turn[] }
  | { kind: 'receipt'; conversation: ConversationSpan | undefined };

/** Few open these, so each comes as a file of its own. */
const ReceiptDialog = lazy(async () => ({ default: (await import('../privacy/receipt/receipt.ts')).ReceiptDialog }));
const SelfTest = lazy(async () => ({ default: (await import('../privacy/self-test/self-test.ts')).SelfTest }));

export interface ScreensProps {
  screen: Screen;
  services: Services;
  onClose: () => void;
}

export function Screens({ screen, services, onClose }: ScreensProps) {
  const { meter, ledger, record, modelStore, chosenModel, lastSelfTest } = services;
  const selfTest = useStore(lastSelfTest);
  const { canaries } = useStore(meter);
  switch (screen.kind) {
    case 'about':
      return <About onClose={onClose} />;
    case 'cloud':
      return <CloudCompare systemText={systemText} turns={screen.turns} onClose={onClose} />;
    case 'receipt':
      return (
        <Suspense>
          <ReceiptDialog
            sources={{
              record,
              modelStore,
              chosenModel,
              meter,
              conversation: screen.conversation,
              canaryRuns: canaries,
              selfTest,
            }}
            onClose={onClose}
          />
        </Suspense>
      );
    case 'self-test':
      return (
        <Suspense>
          <SelfTest meter={meter} ledger={ledger} onDone={(summary) => lastSelfTest.set(summary)} onClose={onClose} />
        </Suspense>
      );
  }
}
