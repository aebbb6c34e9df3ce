import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { CloseIcon } from '../../ui/icons.tsx';
import { isInstalled } from '../../ui/is-installed.ts';
import { useStore } from '../../ui/use-store.ts';
import { goToModelsPage } from '../leave.ts';
import type { Services } from '../services.ts';
import styles from './Install.module.css';
import { createInstallHint, isTimeToHint } from './install-hint.ts';
import { words } from './words.ts';

const hint = createInstallHint(localStorage);

/** Whether the browser protects what is kept, where it refused; and once, quietly, what installing would do for it. */
export function Protection({ vault, storagePromise }: Pick<Services, 'vault' | 'storagePromise'>) {
  const isRefused = useStore(storagePromise.state) === 'refused';
  const isWelcome = useStore(hint.isWelcome);
  const [conversations, setConversations] = useState(0);
  const mayHint = isWelcome && !isInstalled();
  useEffect(() => {
    if (!mayHint) return;
    let isCurrent = true;
    countConversations(vault).then(
      (count) => isCurrent && setConversations(count),
      () => {}, // what cannot be read is said by the list itself
    );
    return () => {
      isCurrent = false;
    };
  }, [vault, mayHint]);
  const isHinted = isWelcome && isTimeToHint({ isInstalled: isInstalled(), conversations });
  if (!isRefused && !isHinted) return null;
  return (
    <div className={styles.protection}>
      <p data-storage={isRefused ? 'not protected' : undefined}>{protectionWords(isRefused)}</p>
      {isHinted && (
        <p className={styles.hint} data-install-hint>
          <Button look="quiet" onClick={goToModelsPage}>
            {words().howToInstall}
          </Button>
          <Button look="quiet" square aria-label={words().notAgain} onClick={hint.dismiss}>
            <CloseIcon />
          </Button>
        </p>
      )}
    </div>
  );
}

/** At least so many: of a long list its beginning says enough, and is read at once. */
async function countConversations(vault: Services['vault']): Promise<number> {
  return ((await vault.listFirst()) ?? (await vault.listConversations())).length;
}

function protectionWords(isRefused: boolean): string {
  const { mayBeCleared, mayBeClearedAsApp, worthInstalling } = words();
  if (!isRefused) return worthInstalling;
  return isInstalled() ? mayBeClearedAsApp : mayBeCleared;
}
