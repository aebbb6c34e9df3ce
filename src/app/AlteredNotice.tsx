import { useState } from 'react';
import { asTrouble, type Trouble } from '../shared/errors.ts';
import { Button } from '../ui/Button.tsx';
import { Notice, TroubleNotice } from '../ui/Notice.tsx';
import type { Vault } from '../vault/vault.ts';
import { words } from './panel-words.ts';

type Stage =
  | { phase: 'told' | 'asked' | 'at work' }
  | { phase: 'failed'; trouble: Trouble }
  | { phase: 'accepted'; asideCount: number };

/** Says that something else than this app changed what is kept; a person may take it as it is, once they know what that means. */
export function AlteredNotice({ vault, onClose }: { vault: Pick<Vault, 'acceptAltered'>; onClose: () => void }) {
  const { close, altered } = words();
  const [stage, setStage] = useState<Stage>({ phase: 'told' });
  async function accept(): Promise<void> {
    setStage({ phase: 'at work' });
    await vault.acceptAltered().then(
      (asideCount) => setStage({ phase: 'accepted', asideCount }),
      (error: unknown) => setStage({ phase: 'failed', trouble: asTrouble(error, 'StorageFailed') }),
    );
  }
  if (stage.phase === 'failed')
    return <TroubleNotice trouble={stage.trouble} actions={<Button onClick={onClose}>{close}</Button>} />;
  if (stage.phase === 'accepted')
    return (
      <Notice actions={<Button onClick={onClose}>{close}</Button>}>
        <p role="status">{stage.asideCount === 0 ? altered.accepted : altered.acceptedInPart(stage.asideCount)}</p>
        {stage.asideCount > 0 && <p>{altered.underErase}</p>}
      </Notice>
    );
  if (stage.phase === 'told')
    return (
      <TroubleNotice
        trouble={{ name: 'VaultAltered', detail: {} }}
        actions={
          <>
            <Button onClick={onClose}>{altered.read}</Button>
            <Button look="quiet" onClick={() => setStage({ phase: 'asked' })}>
              {altered.accept}
            </Button>
          </>
        }
      />
    );
  return (
    <Notice
      actions={
        <>
          <Button look="main" disabled={stage.phase === 'at work'} onClick={() => void accept()}>
            {altered.acceptIt}
          </Button>
          <Button disabled={stage.phase === 'at work'} onClick={() => setStage({ phase: 'told' })}>
            {altered.leave}
          </Button>
        </>
      }
    >
      <p>
        <strong>{altered.title}</strong>
      </p>
      <p>{altered.meaning}</p>
    </Notice>
  );
}
