import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/icons.tsx';
import { AppearanceDialog, type AppearanceDialogProps } from './AppearanceDialog.tsx';
import { words } from './words.ts';

/** A button with a sign that needs no language, and the dialog behind it. */
export function AppearanceDoor(props: Omit<AppearanceDialogProps, 'onClose'>) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" square aria-label={words().title} title={words().title} onClick={() => setOpen(true)}>
        <Icon>
          <circle cx="12" cy="12" r="9" />
          <path d="M3 12h18M12 3c-5 5.5-5 12.5 0 18M12 3c5 5.5 5 12.5 0 18" />
        </Icon>
      </Button>
      {isOpen && <AppearanceDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
