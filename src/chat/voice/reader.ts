import type { Store } from '../../shared/store.ts';
import { cutSpeech } from './cut-speech.ts';

export interface Reading {
  turnId: string;
  /** Without marks: as it is to be said. */
  text: string;
  voice: SpeechSynthesisVoice;
}

export type Speaker = Pick<SpeechSynthesis, 'speak' | 'cancel'>;

/** Reads one text at a time. */
export interface Reader {
  /** Ends what is being read, and begins. */
  read(reading: Reading): void;
  stop(): void;
}

/** @param readingId told which turn is being read; undefined when none is, whoever ended it */
export function createReader(readingId: Store<string | undefined>, speaker: Speaker = speechSynthesis): Reader {
  /** The reading that began last. What the browser still says of older ones counts for nothing. */
  let newest = 0;

  function stop(): void {
    newest += 1;
    speaker.cancel();
    readingId.set(undefined);
  }

  function read({ turnId, text, voice }: Reading): void {
    stop();
    const mine = newest;
    const pieces = cutSpeech(text, voice.lang.replace('_', '-'));
    function next(index: number): void {
      if (mine !== newest) return;
      const piece = pieces[index];
      if (piece === undefined) return readingId.set(undefined);
      const utterance = new SpeechSynthesisUtterance(piece);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      // One at a time: whoever silences the browser ends the whole of it.
      utterance.addEventListener('end', () => next(index + 1));
      utterance.addEventListener('error', () => mine === newest && readingId.set(undefined));
      speaker.speak(utterance);
    }
    readingId.set(turnId);
    next(0);
  }

  return { read, stop };
}
