/** Voices as a browser lists them, for a machine that has none. */
export function voice(name: string, lang: string, isLocal = true): SpeechSynthesisVoice {
  return { name, lang, voiceURI: name, localService: isLocal, default: false };
}

/** A browser's list of voices: empty when first asked, there once it has said so. */
export function listOf(
  voices: readonly SpeechSynthesisVoice[],
  isLate = false,
): EventTarget & Pick<SpeechSynthesis, 'getVoices'> {
  let isThere = !isLate;
  const list = Object.assign(new EventTarget(), {
    getVoices: () => {
      if (!isThere) {
        isThere = true;
        queueMicrotask(() => list.dispatchEvent(new Event('voiceschanged')));
        return [];
      }
      return [...voices];
    },
  });
  return list;
}
