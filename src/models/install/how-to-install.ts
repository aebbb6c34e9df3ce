/** The ways in which browsers install. `none`: it does not, or not this. */
export type InstallWay = 'android' | 'chromium' | 'firefox-android' | 'ios' | 'mac' | 'none' | 'unknown';

/**
 * Which of them this browser has, by what it calls itself: no other question can be asked.
 * @param touchPoints an iPad calls itself a Mac, and has fingers on it
 */
export function installWay(userAgent: string, touchPoints: number): InstallWay {
  const isFirefox = /Firefox|FxiOS/.test(userAgent);
  if (/iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)) return 'ios';
  if (/Android/.test(userAgent)) return isFirefox ? 'firefox-android' : 'android';
  if (isFirefox) return 'none';
  if (/Chrome\//.test(userAgent)) return 'chromium';
  return /Macintosh.*Safari\//.test(userAgent) ? 'mac' : 'unknown';
}
