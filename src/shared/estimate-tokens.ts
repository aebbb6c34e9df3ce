/**
 * Tokens of a text, roughly: four letters of plain English make one; other scripts take about one for
 * each two bytes. There is no tokenizer to ask; where it matters, the engine's own count corrects it.
 */
export function estimateTokens(text: string): number {
  let asciiCount = 0;
  let otherBytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 128) asciiCount += 1;
    else otherBytes += code < 2048 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return Math.ceil(asciiCount / 4 + otherBytes / 2);
}
