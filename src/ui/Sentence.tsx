import { createElement, Fragment, type ReactNode } from 'react';

/** A sentence that comes in pieces, because there is an element between its words. In each language they stand in an order of their own. */
export function Sentence({ parts }: { parts: readonly ReactNode[] }) {
  return createElement(Fragment, null, ...parts);
}
