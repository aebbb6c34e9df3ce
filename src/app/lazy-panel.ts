import { lazy, type LazyExoticComponent } from 'react';

type Panels = typeof import('./panels.ts');

/** One of what is opened over the chat: fetched when it is drawn for the first time. */
export function lazyPanel<Name extends keyof Panels>(name: Name): LazyExoticComponent<Panels[Name]> {
  return lazy(async () => ({ default: (await import('./panels.ts'))[name] }));
}
