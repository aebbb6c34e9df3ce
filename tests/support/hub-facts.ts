/** What tests in a browser and the hub in Node say to each other. */

export interface HubFileFacts {
  /** In git itself: known by git's own name, and sent from the hub's cache and not by the servers of large files. */
  isSmall?: boolean;
  /** Lies, in the list of files. */
  said?: Readonly<Record<string, unknown>>;
}

export interface HubRequest {
  host: string;
  path: string;
  query: string;
  range: string | undefined;
  cookie: string | undefined;
  referer: string | undefined;
  /** Of the file, as far as the connection took them. */
  sentBytes: number;
}

/** Something that goes wrong with requests whose path holds `on`: `times` of them, or all. */
export type Mishap = { on: string; times?: number } & (
  | { what: 'status'; status: number; retryAfterSeconds?: number }
  | { what: 'redirect'; to: string }
  /** A login page of the network, with status 200. */
  | { what: 'page' }
  | { what: 'text'; text: string }
  /** The connection breaks after so many bytes of the answer, or all falls silent. */
  | { what: 'break' | 'silent'; afterBytes: number }
  | { what: 'slow'; bytesPerSecond: number }
  /** As from a host that knows no ranges. */
  | { what: 'no-ranges' }
  /** As long, with one bit of this byte of the file flipped. */
  | { what: 'flip'; atBytes: number }
  /** In the header alone. */
  | { what: 'other-total'; totalBytes: number }
  /** Ends properly, too early. */
  | { what: 'short'; afterBytes: number }
);
