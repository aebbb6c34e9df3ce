import { promptTokensOf } from '../answer.ts';

/** What the model can read at once, by what the engine says of itself; undefined while none is loaded. */
export function readableTokens(engineState: { model?: { contextTokens?: number } }): number | undefined {
  const { contextTokens } = engineState.model ?? {};
  return contextTokens === undefined ? undefined : promptTokensOf(contextTokens);
}
