import { Trouble } from '../shared/errors.ts';

/** What a refused load is for a person, from the lines of llama.cpp's log: wllama's own errors say nothing of it. */
export function wllamaLoadTrouble(lines: readonly string[]): Trouble {
  const text = lines.join('\n');
  if (/failed to allocate|out of memory|Cannot enlarge memory|unable to allocate/i.test(text))
    return new Trouble('ModelDoesNotFit', text);
  const kind = /unknown model architecture: '([^']{1,64})'/.exec(text)?.[1];
  if (kind !== undefined) return new Trouble('ModelFileCorrupt', text, { fault: 'unknown-kind', kind, file: '' });
  if (isFileAtFault(text)) return new Trouble('ModelFileCorrupt', text, { fault: 'refused' });
  return new Trouble('EngineFailed', text || 'The engine gave no reason.');
}

function isFileAtFault(text: string): boolean {
  return /invalid magic|not within the file bounds|invalid gguf|failed to read|wrong (?:shape|type|number)|key not found|missing tensor|unknown pre-tokenizer|unknown tokenizer|cannot find tokenizer|error loading model (?:hyperparameters|vocabulary|architecture)|invalid (?:vector|n_rot|model)|tensor '[^']*' not found|done_getting_tensors|duplicated? tensor|failed to load vocab/i.test(
    text,
  );
}

/** Whether llama.cpp could not make sense of the model's chat template. The model may be sound. */
export function isTemplateRefused(lines: readonly string[]): boolean {
  return /chat_templates_init: (?!warning)|chat template (?:parsing|initiali[sz]ation)|initiali[sz]e chat template|failed to parse (?:chat )?template/i.test(
    lines.join('\n'),
  );
}

/**
 * What an answer that ended in an error is for a person. All but the last leave the engine as it was.
 * @param hasBegun whether the engine had said anything before
 */
export function wllamaAnswerTrouble(error: unknown, isHeldToFormat = false, hasBegun = true): Trouble {
  const message = error instanceof Error ? error.message : String(error);
  const tooLong = /request \((\d+) tokens\) exceeds the available context size \((\d+) tokens\)/.exec(message);
  if (tooLong)
    return new Trouble('PromptTooLong', message, { promptTokens: Number(tooLong[1]), limitTokens: Number(tooLong[2]) });
  // What C++ throws reaches us under this name alone: wllama loses its text. Nothing was reckoned yet.
  const isThrownInside = /Invalid typed array length/.test(message) && !hasBegun;
  if ((isThrownInside && isHeldToFormat) || /failed to parse grammar|initialize samplers/i.test(message))
    return new Trouble('FormatRefused', message);
  if (isThrownInside) return new Trouble('PromptRefused', message, {}, error);
  return new Trouble('EngineLost', message, {}, error);
}
