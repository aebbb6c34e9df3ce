import { useDeferredValue } from 'react';
import { estimateTokens } from '../../shared/estimate-tokens.ts';
import type { Readable } from '../../shared/store.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useStore } from '../../ui/use-store.ts';
import { readableTokens } from './readable-tokens.ts';
import { words } from './words.ts';

export interface TooMuchProps {
  engine: Readable<object>;
  /** What would be sent, files and all. */
  typed: Readable<string>;
}

/** Says that a question alone is more than the model can read, before it is sent. */
export function TooMuch({ engine, typed }: TooMuchProps) {
  const limitTokens = readableTokens(useStore(engine));
  const tokens = estimateTokens(useDeferredValue(useStore(typed)));
  if (limitTokens === undefined || tokens <= limitTokens) return null;
  return (
    <div role="status" data-too-much={tokens}>
      <Notice>
        <p>{words().tooMuch(tokens, limitTokens)}</p>
      </Notice>
    </div>
  );
}
