import type { RefCallback } from 'react';

/** The Markdown of what is drawn in another form: formulas, addresses, marks of footnotes. For copying by hand. */
const sources = new WeakMap<Element, string>();

/** Remembers the source of an element. */
export function keepSource(source: string | undefined): RefCallback<Element> {
  return (element) => {
    if (element && source !== undefined) sources.set(element, source);
  };
}

export function sourceOf(element: Element): string | undefined {
  return sources.get(element);
}
