import { lazy, useState } from 'react';
import { ChatScreen } from '../chat/ChatScreen.tsx';
import { isAtWork } from '../chat/session.ts';
import { Meter } from '../privacy/meter/Meter.tsx';
import { Button } from '../ui/Button.tsx';
import { Late } from '../ui/Late.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useStore } from '../ui/use-store.ts';
import { CoverButtons } from './CoverButtons.tsx';
import { goToModelsPage } from './leave.ts';
import { ModelPanel } from './ModelPanel.tsx';
import type { Command } from './palette/command.ts';
import { shortcuts } from './palette/shortcuts.ts';
import { useShortcuts } from './palette/use-shortcuts.ts';
import { instructionsOf, spanOf, turnsOf } from './open-turns.ts';
import { Opened } from './Opened.tsx';
import type { Screen } from './Screens.tsx';
import type { Turn } from '../vault/records.ts';
import type { Services } from './services.ts';

// Asked for at once, beside the page's first drawing.
const foot = import('./foot/foot.ts');
const Foot = lazy(async () => ({ default: (await foot).Foot }));
const AsApp = lazy(async () => ({ default: (await import('./install/as-app.ts')).AsApp }));
const ShortOfRoom = lazy(async () => ({ default: (await import('./install/as-app.ts')).ShortOfRoom }));

/** The chat page: its parts side by side. The chat closes while the page is not guarded. */
export function App(services: Services) {
  const { vault, session, drafts, openConversation, modelKeeper, wantedModel, modelStore, gpuChoice } = services;
  const { openKit, assistantForNew, models } = services;
  const { temporary, meter, record, keeper, foundTurn, curtain, storageRoom } = services;
  const [screen, setScreen] = useState<Screen>();
  const { state } = useStore(meter);
  const temporaryTalk = useStore(temporary.talk);
  const parts = temporaryTalk ?? { vault, session, drafts, openConversation, assistantForNew };
  const isAnswering = isAtWork(useStore(parts.session.activity));
  const isBusyElsewhere = isAtWork(useStore(session.activity)) && temporaryTalk !== undefined;
  // In development nothing is sealed; the meter says so, and one can work all the same.
  const isUnguarded = (state.kind === 'unguarded' || state.kind === 'breached') && !import.meta.env.DEV;
  const openTurns = (): Promise<readonly Turn[]> => turnsOf(parts.vault, parts.openConversation.get());
  async function compareWithCloud(): Promise<void> {
    setScreen({ kind: 'cloud', turns: await openTurns(), instructions: await instructionsOf(parts, openKit) });
  }
  async function keepReceipt(): Promise<void> {
    setScreen({ kind: 'receipt', conversation: spanOf(await openTurns()) });
  }
  const openMeter = (): void => document.querySelector<HTMLElement>('button[data-meter]')?.click();
  const openPalette = (): void => setScreen({ kind: 'palette', commands, parts, onManageKit });
  const onManageKit = (): void => setScreen({ kind: 'assistants' });
  const openSheet = (): void => setScreen({ kind: 'shortcuts' });
  const choose = (id: string | undefined): void => {
    temporary.end();
    openConversation.set(id);
  };
  const beginNew = (): void => choose(undefined);
  const commands: Command[] = [
    { name: shortcuts.newConversation.name, shortcut: shortcuts.newConversation, run: beginNew },
    { name: 'Temporary conversation', run: temporary.begin },
    { name: 'Privacy meter', run: openMeter },
    { name: 'Try to leak it', run: () => setScreen({ kind: 'self-test' }) },
    { name: 'What a cloud would have been sent', run: () => void compareWithCloud() },
    { name: 'Keep a receipt', run: () => void keepReceipt() },
    { name: 'Model and updates', group: 'device', run: goToModelsPage },
    { name: 'Passphrase and lock', group: 'device', run: () => setScreen({ kind: 'passphrase' }) },
    { name: 'Take it with you', group: 'conversations', run: () => setScreen({ kind: 'takeout' }) },
    { name: 'Back up and restore', group: 'conversations', run: () => setScreen({ kind: 'backup' }) },
    { name: shortcuts.lock.name, shortcut: shortcuts.lock, run: () => void vault.custody.lock('everywhere') },
    { name: shortcuts.curtain.name, shortcut: shortcuts.curtain, run: () => curtain.set(true) },
    { name: shortcuts.sheet.name, group: 'app', shortcut: shortcuts.sheet, run: openSheet },
    { name: 'Language and appearance', group: 'app', run: () => setScreen({ kind: 'appearance' }) },
    { name: 'About', group: 'app', run: () => setScreen({ kind: 'about' }) },
    { name: 'Erase', group: 'device', run: () => setScreen({ kind: 'erase' }) },
  ];
  useShortcuts({ palette: openPalette, newConversation: beginNew, sheet: openSheet, sheetToo: openSheet });
  const doors = [
    { label: 'Try to leak it', open: () => setScreen({ kind: 'self-test' }) },
    { label: 'What a cloud would have been sent', open: () => void compareWithCloud() },
    { label: 'Keep a receipt', open: () => void keepReceipt() },
  ];
  return (
    <>
      <ChatScreen
        vault={vault}
        parts={parts}
        isTemporary={temporaryTalk !== undefined}
        onChoose={choose}
        foundTurn={foundTurn}
        onSearch={openPalette}
        onSaveCopy={(conversationId) => setScreen({ kind: 'takeout', conversationId })}
        engine={modelKeeper.state}
        models={models}
        openKit={openKit}
        onManageKit={onManageKit}
        closedBecause={
          isUnguarded
            ? 'Closed while this page is not guarded'
            : isBusyElsewhere
              ? 'An answer to the conversation before is still being written'
              : undefined
        }
        meter={
          <>
            <Meter meter={meter} record={record} doors={doors} onRestart={() => void keeper.restart()} />
            <CoverButtons {...services} />
          </>
        }
        belowHeader={
          <Late waiting={null}>
            <AsApp
              {...services}
              isAnswering={isAnswering || isBusyElsewhere}
              open={{ '#new': beginNew, '#temporary': temporary.begin, '#search': openPalette }}
            />
          </Late>
        }
        modelPanel={
          isUnguarded ? (
            <PutGuardBack />
          ) : (
            <>
              <Late waiting={null}>
                <ShortOfRoom room={storageRoom} />
              </Late>
              <ModelPanel
                keeper={modelKeeper}
                wantedModel={wantedModel}
                modelStore={modelStore}
                gpuChoice={gpuChoice}
                isAnswering={isAnswering}
              />
            </>
          )
        }
        foot={
          <Late waiting={null}>
            <Foot services={services} commands={commands} onBackup={() => setScreen({ kind: 'backup' })} />
          </Late>
        }
      />
      {screen && <Opened screen={screen} services={services} onClose={() => setScreen(undefined)} />}
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
