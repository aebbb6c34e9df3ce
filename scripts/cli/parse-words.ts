import { parseArgs, type ParseArgsConfig } from 'node:util';

/** `parseArgs` with an error of one sentence. @throws Error for what is not among the options */
export function parseWords<T extends NonNullable<ParseArgsConfig['options']>>(words: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    // Node explains at length; its first sentence says it.
    const [sentence = ''] = String(error instanceof Error ? error.message : error).split(/\.\s/);
    throw new Error(`${sentence.replace(/\.$/, '')}. --help lists what there is.`, { cause: error });
  }
}
