import { useState } from 'react';
import { createStore } from '../../shared/store.ts';
import { Button } from '../../ui/Button.tsx';
import { StopIcon } from '../../ui/icons.tsx';
import { useStore } from '../../ui/use-store.ts';
import type { AnswerTurn } from '../../vault/records.ts';
import { chosenVoice } from './chosen-voice.ts';
import { findVoices } from './find-voices.ts';
import { SpeakerIcon } from './icons.tsx';
import { createReader, type Reader } from './reader.ts';
import { VoiceDialog } from './VoiceDialog.tsx';
import { words } from './words.ts';

/** The turn that is being read, of all that are on the page. */
const readingId = createStore<string | undefined>(undefined);
let reader: Reader | undefined;

/** Reads an answer with a voice of this device. Where there is none, or none was chosen yet, it says so. */
export function ReadAloud({ turn: { id, text } }: { turn: AnswerTurn }) {
  const isReading = useStore(readingId) === id;
  const [isAsking, setAsking] = useState(false);

  async function readWith(voice: SpeechSynthesisVoice): Promise<void> {
    const { plainText } = await import('../markdown/markdown.ts');
    reader ??= createReader(readingId);
    reader.read({ turnId: id, text: plainText(text), voice });
  }

  async function press(): Promise<void> {
    if (isReading) return reader?.stop();
    const found = await findVoices(navigator.languages);
    const voice = found.phase === 'found' ? chosenVoice(found.voices) : undefined;
    if (voice) await readWith(voice);
    else setAsking(true);
  }

  const label = isReading ? words().stopReading : words().readAloud;
  return (
    <>
      <Button look="quiet" square aria-label={label} title={label} onClick={() => void press()}>
        {isReading ? <StopIcon /> : <SpeakerIcon />}
      </Button>
      {isAsking && (
        <VoiceDialog
          onRead={(voice) => {
            setAsking(false);
            void readWith(voice);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
