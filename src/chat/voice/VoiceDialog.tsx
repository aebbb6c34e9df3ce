import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { chooseVoice, chosenVoice } from './chosen-voice.ts';
import { findVoices, type FoundVoices } from './find-voices.ts';
import styles from './Voice.module.css';
import { words } from './words.ts';

export interface VoiceDialogProps {
  /** What is to be read once a voice is chosen; without it, a choice is only kept. */
  onRead?: ((voice: SpeechSynthesisVoice) => void) | undefined;
  onClose: () => void;
}

/** Which voices read here, and why none listens. */
export function VoiceDialog({ onRead, onClose }: VoiceDialogProps) {
  const [found, setFound] = useState<FoundVoices>();
  useEffect(() => {
    void findVoices(navigator.languages).then(setFound);
  }, []);
  const { title, aloudTitle, trust, dictationTitle, noMicrophone, instead } = words();
  return (
    <Dialog title={title} onClose={onClose}>
      <div className={styles.voice}>
        <section aria-labelledby="voice-aloud">
          <h3 id="voice-aloud">{aloudTitle}</h3>
          {found?.phase === 'found' ? (
            <Voices voices={found.voices} onRead={onRead} />
          ) : (
            found && (
              <p role="status" data-voices={found.phase}>
                {lackWords(found)}
              </p>
            )
          )}
          <p className={styles.small}>{trust}</p>
        </section>
        <section aria-labelledby="voice-dictation">
          <h3 id="voice-dictation">{dictationTitle}</h3>
          <p>{noMicrophone}</p>
          <p className={styles.small}>{instead}</p>
        </section>
      </div>
    </Dialog>
  );
}

function Voices({ voices, onRead }: { voices: readonly SpeechSynthesisVoice[] } & Pick<VoiceDialogProps, 'onRead'>) {
  const [voice, setVoice] = useState(chosenVoice(voices) ?? voices[0]!);
  return (
    <>
      <div className={styles.voices}>
        <Choice
          label={words().which}
          options={voices.map(({ voiceURI, name, lang }) => ({ value: voiceURI, label: `${name} (${lang})` }))}
          value={voice.voiceURI}
          onChange={(uri) => setVoice(voices.find(({ voiceURI }) => voiceURI === uri) ?? voice)}
        />
      </div>
      {onRead && (
        <Button
          look="main"
          onClick={() => {
            chooseVoice(voice);
            onRead(voice);
          }}
        >
          {words().readAloud}
        </Button>
      )}
    </>
  );
}

function lackWords(found: Exclude<FoundVoices, { phase: 'found' }>): string {
  const { unsupported, unknown, missing, overNetwork } = words();
  if (found.phase === 'unsupported') return unsupported;
  if (found.phase === 'unknown') return unknown;
  return found.networkCount === 0 ? missing : `${missing} ${overNetwork(found.networkCount)}`;
}
