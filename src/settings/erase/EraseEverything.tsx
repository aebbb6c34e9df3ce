import { useEffect, useState } from 'react';
import { estimateStorage } from '../../shared/browser-storage.ts';
import { formatBytes } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './EraseDialog.module.css';
import { words } from './words.ts';

export interface EraseEverythingProps {
  countConversations: () => Promise<number>;
  countModels: () => Promise<number>;
  onErase: () => void;
  onClose: () => void;
}

/** Says what goes before it goes. */
export function EraseEverything({ countConversations, countModels, onErase, onClose }: EraseEverythingProps) {
  const [here, setHere] = useState<{ conversations?: number; models?: number; usedBytes?: number }>({});
  useEffect(() => {
    // What cannot be counted is erased all the same; then the line says so without a number.
    const add = (key: keyof typeof here) => (value: number) => setHere((all) => ({ ...all, [key]: value }));
    countConversations().then(add('conversations'), () => {});
    countModels().then(add('models'), () => {});
    void estimateStorage().then(({ usage }) => usage !== undefined && add('usedBytes')(usage));
  }, [countConversations, countModels]);
  const { conversations, models, usedBytes } = here;
  const { everything: say } = words();
  return (
    <>
      <p>{say.intro}</p>
      <ul className={styles.list}>
        <li>{conversations === undefined ? say.allConversations : say.conversations(conversations)}</li>
        <li>{models === undefined ? say.allModels : say.models(models)}</li>
        <li>{say.settings}</li>
        <li>{usedBytes === undefined ? say.app : say.appAndSize(formatBytes(usedBytes))}</li>
      </ul>
      <p>{say.noCopy}</p>
      <div className={styles.actions}>
        <Button look="main" onClick={onErase}>
          {say.erase}
        </Button>
        <Button onClick={onClose}>{say.keep}</Button>
      </div>
    </>
  );
}
