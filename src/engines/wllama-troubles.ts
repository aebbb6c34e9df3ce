import { Trouble } from '../shared/errors.ts';

/** What a refused load is for a person, from the lines of llama.cpp's log: wllama's own errors say nothing of it. */
export function wllamaLoadTrouble(lines: readonly string[]): Trouble {
  const text = lines.join('\n');
  if (/allocate|out of memory|Cannot enlarge memory/i.test(text)) return new Trouble('ModelDoesNotFit', text);
  if (/invalid magic|not within the file bounds|invalid gguf|failed to read|wrong (shape|type|number)/i.test(text))
    return new Trouble('ModelFileCorrupt', text, { fault: 'refused' });
  return new Trouble('EngineFailed', text || 'The engine gave no reason.');
}

/** What an answer that ended in an error is for a person. The first two leave the engine as it was. */
export function wllamaAnswerTrouble(error: unknown, isHeldToFormat = false): Trouble {
  const message = error instanceof Error ? error.message : String(error);
  const tooLong = /request \((\d+) tokens\) exceeds the available context size \((\d+) tokens\)/.exec(message);
  if (tooLong)
    return new Trouble('PromptTooLong', message, { promptTokens: Number(tooLong[1]), limitTokens: Number(tooLong[2]) });
  // A schema that llama.cpp cannot read throws in C++, and wllama loses the text of that; the engine survives it.
  const isThrownInside = isHeldToFormat && /Invalid typed array length/.test(message);
  if (isThrownInside || /failed to parse grammar|initialize samplers/i.test(message))
    return new Trouble('FormatRefused', message);
  return new Trouble('EngineLost', message, {}, error);
}
