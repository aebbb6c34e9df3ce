import { lazy, useMemo } from 'react';
import type { TalkParts } from '../chat/talk-parts.ts';
import { CloudCompare } from '../privacy/cloud/CloudCompare.tsx';
import type { ConversationSpan } from '../privacy/receipt/span.ts';
import { BackupDialog } from '../settings/backup/BackupDialog.tsx';
import { EraseDialog } from '../settings/erase/EraseDialog.tsx';
import { Passphrase } from '../settings/Passphrase.tsx';
import { TakeoutDialog } from '../settings/takeout/TakeoutDialog.tsx';
import { useStore } from '../ui/use-store.ts';
import { insideAnew } from '../vault/anew.ts';
import { createAside } from '../vault/aside.ts';
import type { Turn } from '../vault/records.ts';
import { Appearance } from './Appearance.tsx';
import { About } from './install/About.tsx';
import { endAnswer } from './end-answer.ts';
import { eraseConversations, modelEraser } from './erase-parts.ts';
import { createKeptSettings } from './kept-settings.ts';
import { eraseEverything } from './leave.ts';
import { listCommands, type Actions } from './palette/list-commands.ts';
import { Palette } from './palette/Palette.tsx';
import { ShortcutSheet } from './palette/ShortcutSheet.tsx';
import type { Services } from './services.ts';

/** What is open over the chat. */
export type Screen =
  | { kind: 'about' }
  | { kind: 'assistants' }
  | { kind: 'appearance' }
  | { kind: 'backup' }
  | { kind: 'erase' }
  | { kind: 'passphrase' }
  | { kind: 'palette'; actions: Actions; parts: TalkParts; onManageKit: () => void }
  | { kind: 'shortcuts' }
  | { kind: 'self-test' }
  /** All conversations, or one to save. */
  | { kind: 'takeout'; conversationId?: string }
  | { kind: 'cloud'; turns: readonly Turn[]; instructions: string }
  | { kind: 'receipt'; conversation: ConversationSpan | undefined };

/** Larger than all the others, so they come as files of their own. */
const AssistantsDialog = lazy(async () => ({ default: (await openAssistants()).AssistantsDialog }));
const ReceiptDialog = lazy(async () => ({ default: (await import('../privacy/receipt/receipt.ts')).ReceiptDialog }));
const SelfTest = lazy(async () => ({ default: (await import('../privacy/self-test/self-test.ts')).SelfTest }));

const openAssistants = () => import('../chat/assistants/assistants.ts');

export interface ScreensProps {
  screen: Screen;
  services: Services;
  onClose: () => void;
}

/** What a person opened, in front of the chat. */
export function Screens({ screen, services, onClose }: ScreensProps) {
  const { vault, meter, ledger, record, modelStore, wantedModel, lastSelfTest, lockSettings } = services;
  const { drafts, lastBackup, session, takeout, search, openConversation, foundTurn, openKit, models } = services;
  const aside = useMemo(() => createAside(vault.inside), [vault]);
  const anew = useMemo(() => insideAnew(vault.inside), [vault]);
  const selfTest = useStore(lastSelfTest);
  const { canaries } = useStore(meter);
  const { phase } = useStore(vault.custody.state);
  const isLocked = phase === 'locked' || phase === 'altered';
  switch (screen.kind) {
    case 'about':
      return <About onClose={onClose} />;
    case 'assistants':
      return <AssistantsDialog openKit={openKit} models={models} onClose={onClose} />;
    case 'appearance':
      return <Appearance services={services} onClose={onClose} />;
    case 'backup':
      return (
        <BackupDialog
          inside={isLocked ? anew : vault.inside}
          isRestoreOnly={isLocked}
          settings={createKeptSettings(services)}
          lastBackup={lastBackup}
          keepTyped={drafts.flush}
          beforeRestoring={async () => {
            if (!isLocked) await endAnswer(session).then(drafts.flush);
          }}
          onRestored={drafts.renew}
          onClose={onClose}
        />
      );
    case 'erase':
      return (
        <EraseDialog
          isLocked={isLocked}
          countConversations={async () => (await vault.listConversations()).length}
          listConversations={vault.listConversations}
          countModels={async () => (await modelStore.list()).length}
          models={modelEraser(services)}
          aside={aside}
          onEraseConversations={(isToGo) => eraseConversations(services, isToGo)}
          onErase={() => void eraseEverything()}
          onClose={onClose}
        />
      );
    case 'passphrase':
      return <Passphrase custody={vault.custody} settings={lockSettings} onClose={onClose} />;
    case 'palette':
      return (
        <Palette
          vault={vault}
          search={search}
          commands={listCommands(screen.actions)}
          moreCommands={async () => {
            const { parts, onManageKit } = screen;
            return (await openAssistants()).kitCommands({ openKit, parts, models, onManageKit });
          }}
          onOpen={(conversationId, found) => {
            openConversation.set(conversationId);
            foundTurn.set(found && { conversationId, ...found });
          }}
          onClose={onClose}
        />
      );
    case 'shortcuts':
      return <ShortcutSheet onClose={onClose} />;
    case 'takeout':
      return <TakeoutDialog takeout={takeout} vault={vault} conversationId={screen.conversationId} onClose={onClose} />;
    case 'cloud':
      return <CloudCompare systemText={screen.instructions} turns={screen.turns} onClose={onClose} />;
    case 'receipt':
      return (
        <ReceiptDialog
          sources={{
            record,
            modelStore,
            // What answers in the conversation that the receipt is about.
            chosenModel: wantedModel,
            meter,
            conversation: screen.conversation,
            canaryRuns: canaries,
            selfTest,
          }}
          onClose={onClose}
        />
      );
    case 'self-test':
      return (
        <SelfTest meter={meter} ledger={ledger} onDone={(summary) => lastSelfTest.set(summary)} onClose={onClose} />
      );
  }
}
