import { lazy } from 'react';
import { isAtWork } from '../chat/activity.ts';
import type { Interruption } from '../settings/appearance/LanguageChoice.tsx';
import { endAnswer } from './end-answer.ts';
import type { Services } from './services.ts';

const AppearanceDialog = lazy(async () => ({
  default: (await import('../settings/appearance/appearance.ts')).AppearanceDialog,
}));

/** Language and looks, over the chat: another language must not cost unasked what was said. */
export function Appearance({ services, onClose }: { services: Services; onClose: () => void }) {
  const { vault, session, temporary, drafts } = services;
  function findInterruptions(): Interruption[] {
    const found: Interruption[] = [];
    if (isAtWork(session.activity.get())) found.push('endsAnswer');
    if (temporary.talk.get()) found.push('endsTemporary');
    if (vault.custody.state.get().phase !== 'off') found.push('asksPassphrase');
    return found;
  }
  return (
    <AppearanceDialog
      findInterruptions={findInterruptions}
      beforeLoading={async () => {
        temporary.end();
        await endAnswer(session);
        await drafts.flush();
      }}
      onClose={onClose}
    />
  );
}
