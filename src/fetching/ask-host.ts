import { Trouble } from '../shared/errors.ts';
import type { Arriving, Wanted } from './arriving.ts';
import { downloadRun, type Patience } from './download-run.ts';

/**
 * A small answer of a model host, whole.
 * @throws Trouble as `downloadRun`; AbortError
 */
export async function askHost(
  address: string,
  limitBytes: number,
  open: (wanted: Wanted) => Promise<Arriving>,
  patience: Patience,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const { host } = new URL(address);
  const file = { name: 'the list of files', address };
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let leftBytes = limitBytes;
  await downloadRun({
    file,
    open,
    patience,
    run: { startBytes: 0, endBytes: undefined },
    signal,
    onBytes(bytes) {
      leftBytes -= bytes;
      if (leftBytes < 0)
        throw new Trouble('HostAnsweredOddly', `${address}: over ${limitBytes} bytes`, { host, file: file.name });
    },
    onPart: async (_index, bytes) => void pieces.push(bytes.slice()),
  });
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
