import { lazy, useState } from 'react';
import { ChatScreen } from '../chat/ChatScreen.tsx';
import { isAtWork } from '../chat/session.ts';
import { Meter } from '../privacy/meter/Meter.tsx';
import { BackupReminder } from '../settings/backup/BackupReminder.tsx';
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
import { spanOf, turnsOf } from './open-turns.ts';
import { Opened } from './Opened.tsx';
import type { Screen } from './Screens.tsx';
import type { Turn } from '../vault/records.ts';
import type { Services } from './services.ts';

const AsApp = lazy(async () => ({ default: (await import('./install/as-app.ts')).AsApp }));
const Protection = lazy(async () => ({ default: (await import('./install/as-app.ts')).Protection }));
const ShortOfRoom = lazy(async () => ({ default: (await import('./panels.ts')).ShortOfRoom }));

/** The chat page: its parts side by side. The chat closes while the page is not guarded. */
export function App(services: Services) {
  const { vault, session, drafts, openConversation, modelKeeper, wantedModel, modelStore, gpuChoice } = services;
  const { temporary, meter, record, keeper, foundTurn, curtain, storageRoom, lastBackup } = services;
  const [screen, setScreen] = useState<Screen>();
  const { state } = useStore(meter);
  const temporaryTalk = useStore(temporary.talk);
  const parts = temporaryTalk ?? { vault, session, drafts, openConversation };
  const isAnswering = isAtWork(useStore(parts.session.activity));
  const isBusyElsewhere = isAtWork(useStore(session.activity)) && temporaryTalk !== undefined;
  // In development nothing is sealed; the meter says so, and one can work all the same.
  const isUnguarded = (state.kind === 'unguarded' || state.kind === 'breached') && !import.meta.env.DEV;
  const openTurns = (): Promise<readonly Turn[]> => turnsOf(parts.vault, parts.openConversation.get());
  async function compareWithCloud(): Promise<void> {
    setScreen({ kind: 'cloud', turns: await openTurns() });
  }
  async function keepReceipt(): Promise<void> {
    setScreen({ kind: 'receipt', conversation: spanOf(await openTurns()) });
  }
  const openMeter = (): void => document.querySelector<HTMLElement>('button[data-meter]')?.click();
  const openPalette = (): void => setScreen({ kind: 'palette', commands });
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
    { name: 'Model and updates', run: goToModelsPage },
    { name: 'Passphrase and lock', run: () => setScreen({ kind: 'passphrase' }) },
    { name: 'Take it with you', run: () => setScreen({ kind: 'takeout' }) },
    { name: 'Back up and restore', run: () => setScreen({ kind: 'backup' }) },
    { name: shortcuts.lock.name, shortcut: shortcuts.lock, run: () => void vault.custody.lock('everywhere') },
    { name: shortcuts.curtain.name, shortcut: shortcuts.curtain, run: () => curtain.set(true) },
    { name: shortcuts.sheet.name, shortcut: shortcuts.sheet, run: openSheet },
    { name: 'Language and appearance', run: () => setScreen({ kind: 'appearance' }) },
    { name: 'About', run: () => setScreen({ kind: 'about' }) },
    { name: 'Erase', run: () => setScreen({ kind: 'erase' }) },
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
        listModels={wantedModel.list}
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
          <>
            <BackupReminder vault={vault} lastBackup={lastBackup} onOpen={() => setScreen({ kind: 'backup' })} />
            <Late waiting={null}>
              <Protection {...services} />
            </Late>
            <Button look="quiet" onClick={goToModelsPage}>
              Model and updates
            </Button>
            <Button look="quiet" onClick={() => setScreen({ kind: 'passphrase' })}>
              Passphrase and lock
            </Button>
            <Button look="quiet" onClick={() => setScreen({ kind: 'takeout' })}>
              Take it with you
            </Button>
            <Button look="quiet" onClick={() => setScreen({ kind: 'backup' })}>
              Back up and restore
            </Button>
            <Button look="quiet" onClick={() => setScreen({ kind: 'appearance' })}>
              Language and appearance
            </Button>
            <Button look="quiet" onClick={() => setScreen({ kind: 'about' })}>
              About
            </Button>
            <Button look="quiet" onClick={() => setScreen({ kind: 'erase' })}>
              Erase
            </Button>
          </>
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
