/** An answer that has begun to arrive. */
export interface Arriving {
  /** Where in the file it begins, and how long the file is by the server's word, where it says so. */
  startBytes: number;
  totalBytes: number | undefined;
  type: string;
  pieces: AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/** Bytes of a file, the end not among them. */
export interface Wanted {
  startBytes: number;
  endBytes?: number | undefined;
}

/** What a server answers when it sends no file. */
export class StatusError extends Error {
  readonly status: number;
  /** How long the server asks to wait. */
  readonly retryAfterMs: number | undefined;
  constructor(address: string, status: number, retryAfterMs: number | undefined) {
    super(`${address}: status ${status}`);
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}
