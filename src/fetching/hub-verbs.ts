import type { AskedModel } from './hub-desk.ts';
import type { Listing } from './hub.ts';

/** How the frame looks: it has no words and no styles from the page but these choices. */
export interface FrameLooks {
  language: string;
  isDark: boolean;
  /** CSS pixels of the page's letters. */
  fontPx: number;
}

/** `asking`: the person has to agree inside the frame, which wants this many CSS pixels. `agreed`: it may be put away. */
export type ConsentNews = { kind: 'asking'; heightPx: number } | { kind: 'agreed' };

/** A stretch of a file on its way, or what the server answered instead. */
export type Opened =
  | { kind: 'stream'; stream: number; startBytes: number; totalBytes: number | undefined; type: string }
  | { kind: 'status'; status: number; retryAfterMs: number | undefined };

/** What the models page can ask of the frame that fetches from other sites. */
export type HubVerbs = {
  /** Tells of each address that was asked, until it is aborted. */
  watch: { args: undefined; event: { address: string; bytesIn: number }; value: undefined };
  list: { args: { asked: AskedModel; looks: FrameLooks }; event: ConsentNews; value: Listing };
  open: {
    args: { id: string; fileIndex: number; startBytes: number; endBytes: number | undefined };
    event: never;
    value: Opened;
  };
  /** The next piece; null at the end. Asked for one by one, so that no more is in memory than can be kept. */
  next: { args: { stream: number }; event: never; value: Uint8Array<ArrayBuffer> | null };
  close: { args: { stream: number }; event: never; value: undefined };
};

/** The first word of the frame to the page; a port for `HubVerbs` travels with it. */
export interface FrameHello {
  airlockFetch: 1;
}
