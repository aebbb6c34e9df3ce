import { Suspense, type ReactNode } from 'react';
import { Boundary } from './Boundary.tsx';

const moment = <p role="status">One moment…</p>;

/**
 * Around a part that comes as a file of its own: a word while it comes, and words in its place if it does not.
 * @param waiting in place of that word: null for what nobody waits for
 */
export function Late({ children, waiting = moment }: { children: ReactNode; waiting?: ReactNode }) {
  return (
    <Boundary>
      <Suspense fallback={waiting}>{children}</Suspense>
    </Boundary>
  );
}
