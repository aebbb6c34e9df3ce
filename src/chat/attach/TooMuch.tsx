import { useDeferredValue } from 'react';
import type { Readable } from '../../shared/store.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useStore } from '../../ui/use-store.ts';
import { contextTokensOf, measureContext } from '../measure-context.ts';
import { words } from './words.ts';

export interface TooMuchProps {
  engine: Readable<object>;
  /** What would be sent, files and all. */
  typed: Readable<string>;
  /** The assistant's, where there is one. */
  instructions: string | undefined;
}

/** Says that a question is more than the model can read, even without what was said before, before it is sent. */
export function TooMuch({ engine, typed, instructions }: TooMuchProps) {
  const contextTokens = contextTokensOf(useStore(engine));
  const text = useDeferredValue(useStore(typed));
  if (contextTokens === undefined) return null;
  const { usedTokens, budgetTokens, instructionTokens } = measureContext([], text, contextTokens, instructions);
  if (usedTokens <= budgetTokens) return null;
  return (
    <div role="status" data-too-much={usedTokens}>
      <Notice>
        <p>
          {instructions
            ? words().tooMuchInstructed(usedTokens, budgetTokens, instructionTokens)
            : words().tooMuch(usedTokens, budgetTokens)}
        </p>
      </Notice>
    </div>
  );
}
