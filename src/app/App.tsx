import { lazy, useState } from 'react';
import { ChatScreen } from '../chat/ChatScreen.tsx';
import { isAtWork } from '../chat/activity.ts';
import { Meter } from '../privacy/meter/Meter.tsx';
import { Button } from '../ui/Button.tsx';
import { Late } from '../ui/Late.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useStore } from '../ui/use-store.ts';
import { CoverButtons } from './CoverButtons.tsx';
import { goToModelsPage } from './leave.ts';
import { ModelPanel } from './ModelPanel.tsx';
import type { Actions } from './palette/list-commands.ts';
import { useShortcuts } from './palette/use-shortcuts.ts';
import { instructionsOf, spanOf, turnsOf } from './open-turns.ts';
import { Opened } from './Opened.tsx';
import type { Screen } from './Screens.tsx';
import type { Turn } from '../vault/records.ts';
import type { Services } from './services.ts';
import { words } from './words.ts';

// Asked for at once, beside the page's first drawing.
const foot = import('./foot/foot.ts');
const Foot = lazy(async () => ({ default: (await foot).Foot }));
const AsApp = lazy(async () => ({ default: (await import('./install/as-app.ts')).AsApp }));
const ShortOfRoom = lazy(async () => ({ default: (await import('./install/as-app.ts')).ShortOfRoom }));

/** What is opened from the meter. */
const doorIds = ['selfTest', 'cloud', 'receipt'] as const;

/** The chat page: its parts side by side. The chat closes while the page is not guarded. */
export function App(services: Services) {
  const { vault, session, drafts, openConversation, modelKeeper, wantedModel, modelStore, gpuChoice, thinkingChoice } =
    services;
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
  const openPalette = (): void => setScreen({ kind: 'palette', actions, parts, onManageKit });
  const onManageKit = (): void => setScreen({ kind: 'assistants' });
  const openSheet = (): void => setScreen({ kind: 'shortcuts' });
  const choose = (id: string | undefined): void => {
    temporary.end();
    openConversation.set(id);
  };
  const beginNew = (): void => choose(undefined);
  const show =
    (kind: 'about' | 'appearance' | 'backup' | 'erase' | 'passphrase' | 'self-test' | 'takeout') => (): void =>
      setScreen({ kind });
  const actions: Actions = {
    newConversation: beginNew,
    temporary: temporary.begin,
    meter: openMeter,
    selfTest: show('self-test'),
    cloud: () => void compareWithCloud(),
    receipt: () => void keepReceipt(),
    models: goToModelsPage,
    passphrase: show('passphrase'),
    takeout: show('takeout'),
    backup: show('backup'),
    lock: () => void vault.custody.lock('everywhere'),
    curtain: () => curtain.set(true),
    sheet: openSheet,
    appearance: show('appearance'),
    about: show('about'),
    erase: show('erase'),
  };
  useShortcuts({ palette: openPalette, newConversation: beginNew, sheet: openSheet, sheetToo: openSheet });
  const { doors, closed } = words();
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
        closedBecause={isUnguarded ? closed.unguarded : isBusyElsewhere ? closed.busy : undefined}
        meter={
          <>
            <Meter
              meter={meter}
              record={record}
              doors={doorIds.map((id) => ({ label: doors[id], open: actions[id] }))}
              onRestart={() => void keeper.restart()}
            />
            <CoverButtons {...services} />
          </>
        }
        belowHeader={
          <Late waiting={null}>
            <AsApp
              {...services}
              isAnswering={isAnswering || isBusyElsewhere}
              open={{ '#new': beginNew, '#temporary': temporary.begin, '#search': openPalette }}
              onRestore={show('backup')}
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
                thinkingChoice={thinkingChoice}
                isAnswering={isAnswering}
              />
            </>
          )
        }
        foot={
          <Late waiting={null}>
            <Foot services={services} actions={actions} />
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
            {words().putGuardBack}
          </Button>
          <Button onClick={goToModelsPage}>{words().prepare}</Button>
        </>
      }
    >
      <p>{words().unguarded}</p>
    </Notice>
  );
}
