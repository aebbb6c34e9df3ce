import { Suspense, type ReactNode } from 'react';
import { Boundary } from './Boundary.tsx';
import { words } from './words.ts';

/**
 * Around a part that comes as a file of its own: a word while it comes, and words in its place if it does not.
 * @param waiting in place of that word: null for what nobody waits for
 */
export function Late({ children, waiting }: { children: ReactNode; waiting?: ReactNode }) {
  const moment = <p role="status">{words().oneMoment}</p>;
  return (
    <Boundary>
      <Suspense fallback={waiting === undefined ? moment : waiting}>{children}</Suspense>
    </Boundary>
  );
}
