import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { NoMicrophoneIcon } from './icons.tsx';
import { VoiceDialog } from './VoiceDialog.tsx';
import { words } from './words.ts';

/** Where one looks for a microphone: why there is none. */
export function WhyNoMicrophone() {
  const [isOpen, setOpen] = useState(false);
  const label = words().whyNoMicrophone;
  return (
    <>
      <Button look="quiet" square aria-label={label} title={label} onClick={() => setOpen(true)}>
        <NoMicrophoneIcon />
      </Button>
      {isOpen && <VoiceDialog onClose={() => setOpen(false)} />}
    </>
  );
}
