import { Suspense, type ReactNode } from 'react';
import { Boundary } from './Boundary.tsx';
import { words } from './words.ts';

/** Around a part that comes as a file of its own: a word while it comes, and words in its place if it does not. */
export function Late({ children }: { children: ReactNode }) {
  return (
    <Boundary>
      <Suspense fallback={<p role="status">{words().oneMoment}</p>}>{children}</Suspense>
    </Boundary>
  );
}
