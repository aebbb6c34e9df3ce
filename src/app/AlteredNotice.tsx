import { useState } from 'react';
import { asTrouble, type Trouble } from '../shared/errors.ts';
import { formatCount } from '../shared/format.ts';
import { Button } from '../ui/Button.tsx';
import { Notice, TroubleNotice } from '../ui/Notice.tsx';
import type { Vault } from '../vault/vault.ts';

type Stage =
  | { phase: 'told' | 'asked' | 'at work' }
  | { phase: 'failed'; trouble: Trouble }
  | { phase: 'accepted'; asideCount: number };

/** Says that something else than this app changed what is kept; a person may take it as it is, once they know what that means. */
export function AlteredNotice({ vault, onClose }: { vault: Pick<Vault, 'acceptAltered'>; onClose: () => void }) {
  const [stage, setStage] = useState<Stage>({ phase: 'told' });
  async function accept(): Promise<void> {
    setStage({ phase: 'at work' });
    await vault.acceptAltered().then(
      (asideCount) => setStage({ phase: 'accepted', asideCount }),
      (error: unknown) => setStage({ phase: 'failed', trouble: asTrouble(error, 'StorageFailed') }),
    );
  }
  if (stage.phase === 'failed')
    return <TroubleNotice trouble={stage.trouble} actions={<Button onClick={onClose}>Close</Button>} />;
  if (stage.phase === 'accepted')
    return (
      <Notice actions={<Button onClick={onClose}>Close</Button>}>
        <p role="status">
          Accepted: you can write again.{' '}
          {stage.asideCount === 0
            ? 'Everything that is here could be read.'
            : `${formatCount(stage.asideCount, 'part', 'parts')} could not be read: set aside on this device, not deleted.`}
        </p>
      </Notice>
    );
  if (stage.phase === 'told')
    return (
      <TroubleNotice
        trouble={{ name: 'VaultAltered', detail: {} }}
        actions={
          <>
            <Button onClick={onClose}>I have read this</Button>
            <Button look="quiet" onClick={() => setStage({ phase: 'asked' })}>
              Accept what is here …
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
            Accept it
          </Button>
          <Button disabled={stage.phase === 'at work'} onClick={() => setStage({ phase: 'told' })}>
            Leave it as it is
          </Button>
        </>
      }
    >
      <p>
        <strong>Take what can be read as all that there is?</strong>
      </p>
      <p>
        Old or missing words then no longer show as such, and this notice goes. What cannot be read is set aside on this
        device, not deleted. A backup from before is the better way, if you have one.
      </p>
    </Notice>
  );
}
