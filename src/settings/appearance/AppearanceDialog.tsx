import { Dialog } from '../../ui/Dialog.tsx';
import styles from './Appearance.module.css';
import { LanguageChoice, type LanguageChoiceProps } from './LanguageChoice.tsx';
import { LooksChoices } from './LooksChoices.tsx';
import { words } from './words.ts';

export interface AppearanceDialogProps extends LanguageChoiceProps {
  onClose: () => void;
}

/** The language and the looks of both pages. */
export function AppearanceDialog({ onClose, ...language }: AppearanceDialogProps) {
  return (
    <Dialog title={words().title} onClose={onClose}>
      <div className={styles.appearance}>
        <LanguageChoice {...language} />
        <LooksChoices />
        <p className={styles.small}>{words().kept}</p>
      </div>
    </Dialog>
  );
}
