import type { Wall } from './wall.ts';

/** A way out that the self-test leaves to `npm run audit`, which watches from outside the browser. Plain data. */
export interface OutsideChannel {
  /** Its own among all, those of the self-test included. */
  key: string;
  /** In people's words, to follow «It tries to …». */
  words: string;
  /** The try in short. `$URL`, `$HTTPS`, `$WS` and `$HOST` stand for the target's parts. */
  code: string;
  /** Who tries: the page, a thread of it, the guard (the service worker), or a person with a real gesture. */
  context: 'page' | 'thread' | 'guard' | 'person';
  /** Aims at this app's own server, not at a stranger's. */
  isOwnSite?: true;
  /** Why the self-test does not try it, in people's words. A whole sentence. */
  whyOutside: string;
  /** The measured channels that it stands for, by their names; none where nobody measured it before. */
  facts: readonly string[];
  /** What stops it, first the one that decides first. */
  walls: readonly Wall[];
  /** It may crash or end the page: it is tried on a page of its own, after all others. */
  freshPage?: true;
  /** Where a run on Linux without a screen shows nothing either way: why. */
  noEvidence?: string;
}
