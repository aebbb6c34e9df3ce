import { Suspense, type ReactNode } from 'react';
import { Boundary } from './Boundary.tsx';

/**
 * Around a part that comes as a file of its own: a word while it comes, and words in its place if it does not.
 * `isQuiet`: nothing while it comes.
 */
export function Late({ isQuiet, children }: { isQuiet?: boolean; children: ReactNode }) {
  return (
    <Boundary>
      <Suspense fallback={isQuiet ? null : <p role="status">One moment…</p>}>{children}</Suspense>
    </Boundary>
  );
}
