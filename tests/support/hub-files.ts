import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HubRequest, Mishap } from './hub-facts.ts';

const chunkBytes = 64 * 1024;

/** Sends a file or the range of it that was asked for, with what goes wrong, and counts what went out. */
export async function sendFile(
  file: Buffer,
  mishap: Mishap | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  seen: HubRequest,
): Promise<void> {
  const asked = mishap?.what === 'no-ranges' ? undefined : /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  const start = asked ? Number(asked[1]) : 0;
  const end = asked?.[2] ? Math.min(file.length, Number(asked[2]) + 1) : file.length;
  if (start >= file.length && file.length > 0) return void response.writeHead(416).end();
  const total = mishap?.what === 'other-total' ? mishap.totalBytes : file.length;
  const length = mishap?.what === 'short' ? Math.min(end - start, mishap.afterBytes) : end - start;
  response.writeHead(asked ? 206 : 200, {
    'Content-Type': 'application/octet-stream',
    'Content-Length': length,
    ...(asked && { 'Content-Range': `bytes ${start}-${end - 1}/${total}` }),
  });
  response.flushHeaders();
  let wake: (value?: unknown) => void = () => {};
  for (const event of ['drain', 'close', 'error']) response.on(event, () => wake());
  const limit = mishap?.what === 'break' || mishap?.what === 'silent' ? mishap.afterBytes : length;
  for (let at = start; at < start + Math.min(limit, length);) {
    const until = Math.min(at + chunkBytes, start + Math.min(limit, length));
    const chunk = Buffer.from(file.subarray(at, until));
    if (mishap?.what === 'flip' && mishap.atBytes >= at && mishap.atBytes < until) chunk[mishap.atBytes - at]! ^= 1;
    if (response.destroyed) return;
    if (!response.write(chunk))
      await new Promise((resolve) => {
        wake = resolve;
      });
    seen.sentBytes += chunk.length;
    if (mishap?.what === 'slow') await sleep((chunk.length * 1000) / mishap.bytesPerSecond);
    at = until;
  }
  if (mishap?.what === 'silent') return;
  if (mishap?.what === 'break') {
    await sleep(50); // what was written has left
    response.destroy();
  } else response.end();
}
