/** What hostile code is told. It runs in a page or a thread of the app, so it takes nothing else from here. */
export interface HostileFacts {
  /** What must not get out, in letters that fit an address, a header and a host name. */
  text: string;
  /** A stranger: with a port, `http://…`. */
  leak: string;
  /** The app's own site. */
  own: string;
  /** Paths of the app's files. */
  paths: readonly string[];
}

/** Carried over as text: it may use nothing from around it. What counts is what arrives, not what it returns. */
export type HostileTry = (facts: HostileFacts) => unknown;

export type HostileTries = Readonly<Record<string, HostileTry>>;
