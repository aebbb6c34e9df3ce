/** What a browser has to read with. `unknown`: it calls every voice local, and does not know. */
export type FoundVoices =
  | { phase: 'found'; voices: readonly SpeechSynthesisVoice[] }
  | { phase: 'unsupported' }
  | { phase: 'unknown' }
  | { phase: 'missing'; networkCount: number };

export type VoiceList = Pick<SpeechSynthesis, 'getVoices' | 'addEventListener' | 'removeEventListener'>;

/** Browsers list their voices a moment after they were first asked, or never where there are none. */
const listLimitMs = 1500;

/**
 * The voices of this device, as far as the browser knows: those of the wanted languages first, in the browser's order.
 * @param wanted language tags, the best first
 */
export async function findVoices(
  wanted: readonly string[],
  userAgent = navigator.userAgent,
  list: VoiceList | undefined = globalThis.speechSynthesis,
): Promise<FoundVoices> {
  if (!list) return { phase: 'unsupported' };
  // Chromium's list there is made without asking where a voice works (content/browser/speech/tts_android.cc).
  if (/Android/.test(userAgent)) return { phase: 'unknown' };
  const all = await listed(list);
  const local = all.filter(({ localService }) => localService);
  if (local.length === 0) return { phase: 'missing', networkCount: all.length };
  const rank = ({ lang }: SpeechSynthesisVoice): number => {
    const at = wanted.findIndex((tag) => languageOf(tag) === languageOf(lang));
    return at === -1 ? wanted.length : at;
  };
  return { phase: 'found', voices: local.toSorted((a, b) => rank(a) - rank(b)) };
}

/** `en-GB`, and `en_GB` as some systems write it. */
function languageOf(tag: string): string {
  return tag.split(/[-_]/, 1)[0]!.toLowerCase();
}

async function listed(list: VoiceList): Promise<readonly SpeechSynthesisVoice[]> {
  const now = list.getVoices();
  if (now.length > 0) return now;
  const changed = Promise.withResolvers<void>();
  const timer = setTimeout(changed.resolve, listLimitMs);
  const settle = (): void => changed.resolve();
  list.addEventListener('voiceschanged', settle);
  await changed.promise;
  clearTimeout(timer);
  list.removeEventListener('voiceschanged', settle);
  return list.getVoices();
}
