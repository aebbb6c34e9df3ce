export const voiceKey = 'airlock-voice';

/** The voice that was chosen, if it is among these. Choosing one is the leave to read aloud. */
export function chosenVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const uri = localStorage.getItem(voiceKey);
  return voices.find(({ voiceURI }) => voiceURI === uri);
}

export function chooseVoice({ voiceURI }: SpeechSynthesisVoice): void {
  try {
    localStorage.setItem(voiceKey, voiceURI);
  } catch {
    // A full or forbidden storage: it is asked again the next time.
  }
}
