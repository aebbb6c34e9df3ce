/** Ends what is being read aloud. Whoever reads hears of it from the browser (`chat/voice/reader.ts`). */
export function hush(): void {
  // Firefox may have it switched off.
  globalThis.speechSynthesis?.cancel();
}
