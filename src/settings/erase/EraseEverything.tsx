import { useEffect, useState } from 'react';
import { formatBytes, formatCount } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './EraseDialog.module.css';

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
    navigator.storage.estimate().then(
      ({ usage = 0 }) => add('usedBytes')(usage),
      () => {},
    );
  }, [countConversations, countModels]);
  const { conversations, models, usedBytes } = here;
  return (
    <>
      <p>From this browser go, for good:</p>
      <ul className={styles.list}>
        <li>
          {conversations === undefined
            ? 'all conversations'
            : formatCount(conversations, 'conversation', 'conversations')}
        </li>
        <li>{models === undefined ? 'all models' : formatCount(models, 'model', 'models')}</li>
        <li>all settings, keys, and the record of the privacy meter</li>
        <li>the app itself{usedBytes !== undefined && `, in all ${formatBytes(usedBytes)}`}</li>
      </ul>
      <p>Nobody can bring it back, and there is no copy anywhere unless you saved one.</p>
      <div className={styles.actions}>
        <Button look="main" onClick={onErase}>
          Erase everything
        </Button>
        <Button onClick={onClose}>Keep it</Button>
      </div>
    </>
  );
}
