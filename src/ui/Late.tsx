import { Suspense, type ReactNode } from 'react';
import { Boundary } from './Boundary.tsx';

const moment = <p role="status">One moment…</p>;

export interface LateProps {
  /** What stands in its place while it comes. */
  meanwhile?: ReactNode;
  children: ReactNode;
}

/** Around a part that comes as a file of its own: a word while it comes, and words in its place if it does not. */
export function Late({ meanwhile = moment, children }: LateProps) {
  return (
    <Boundary>
      <Suspense fallback={meanwhile}>{children}</Suspense>
    </Boundary>
  );
}
