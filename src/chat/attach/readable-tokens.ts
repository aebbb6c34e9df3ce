import { promptTokensOf } from '../answer.ts';
import { contextTokensOf } from '../measure-context.ts';

/** What the model can read at once, by what the engine says of itself; undefined while none is loaded. */
export function readableTokens(engineState: object): number | undefined {
  const contextTokens = contextTokensOf(engineState);
  return contextTokens === undefined ? undefined : promptTokensOf(contextTokens);
}
