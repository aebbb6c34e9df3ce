import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RemoteFile } from '../../src/fetching/hub.ts';
import { Trouble } from '../../src/shared/errors.ts';

const retryDelaysMs = [300, 1000, 3000];

/**
 * Fetches a file into `folder`, or goes on where an earlier try broke off, and checks its length and hash.
 * @returns where it lies
 * @throws Trouble `DownloadInterrupted`, `HostLacksFile`, `ModelFileCorrupt` (then nothing of it stays)
 */
export async function downloadFile(file: RemoteFile, folder: string): Promise<string> {
  const path = join(folder, file.name);
  if (existsSync(path)) return path;
  const begun = `${path}.begun`;
  await patiently(file.name, () => goOn(file, begun));
  await check(file, begun);
  renameSync(begun, path);
  return path;
}

/** A small answer, whole. @throws Trouble `DownloadInterrupted`, `HostLacksFile` */
export async function ask(address: string, limitBytes: number): Promise<Uint8Array> {
  return await patiently(address, async () => {
    const bytes = await (await get(address)).bytes();
    if (bytes.length > limitBytes) throw new Error(`${address}: ${bytes.length} bytes.`);
    return bytes;
  });
}

async function patiently<T>(name: string, work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const delayMs = retryDelaysMs[attempt];
      if (error instanceof Trouble) throw error;
      if (delayMs === undefined) throw new Trouble('DownloadInterrupted', reason(error), { file: name }, error);
      await sleep(delayMs);
    }
  }
}

async function goOn({ address, name, sizeBytes }: RemoteFile, path: string): Promise<void> {
  const hereBytes = existsSync(path) ? statSync(path).size : 0;
  if (sizeBytes !== undefined && hereBytes >= sizeBytes) return;
  const response = await get(address, hereBytes > 0 ? { Range: `bytes=${hereBytes}-` } : {});
  const isRest = response.status === 206;
  if (isRest && !response.headers.get('Content-Range')?.startsWith(`bytes ${hereBytes}-`))
    throw new Error(`${address} sent another range.`);
  if (!response.body) throw new Error(`${address} sent nothing.`);
  await pipeline(response.body as ReadableStream<Uint8Array>, createWriteStream(path, { flags: isRest ? 'a' : 'w' }));
  const arrivedBytes = statSync(path).size;
  if (sizeBytes !== undefined && arrivedBytes < sizeBytes)
    throw new Error(`${name}: ${arrivedBytes} of ${sizeBytes} bytes.`);
}

/** Where nothing comes for five minutes, Node itself gives up. */
async function get(address: string, headers: Record<string, string> = {}): Promise<Response> {
  const response = await fetch(address, { headers });
  const { status } = response;
  if (status === 401 || status === 403 || status === 404) {
    const { host, pathname } = new URL(address);
    throw new Trouble('HostLacksFile', `${address}: status ${status}`, { host, file: pathname, status });
  }
  if (!response.ok) throw new Error(`${address}: status ${status}`);
  return response;
}

async function check({ name, sizeBytes, sha256, gitSha1 }: RemoteFile, path: string): Promise<void> {
  const size = statSync(path).size;
  const wrong =
    (sizeBytes !== undefined && size !== sizeBytes && `${size} bytes instead of ${sizeBytes}`) ||
    (sha256 !== undefined && (await hashOf(path, createHash('sha256'))) !== sha256 && 'another SHA-256') ||
    // Git names a file by the SHA-1 of its length and bytes.
    (gitSha1 !== undefined &&
      (await hashOf(path, createHash('sha1').update(`blob ${size}\0`))) !== gitSha1 &&
      'another SHA-1');
  if (!wrong) return;
  rmSync(path);
  throw new Trouble('ModelFileCorrupt', `${name}: ${wrong}.`, { file: name });
}

async function hashOf(path: string, hash: Hash): Promise<string> {
  for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array);
  return hash.digest('hex');
}

function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return (error instanceof Error ? error.message : String(error)) + cause;
}
