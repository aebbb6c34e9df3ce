import type { FileFault } from '../shared/file-trouble.ts';
import type { ByteSource } from '../shared/gguf/cursor.ts';

/** Compressed files, by their first bytes in hexadecimal: zip, gzip, 7-Zip, xz, Zstandard, RAR, bzip2. */
const archives = /^(?:504b0304|504b0506|1f8b|377abcaf|fd377a58|28b52ffd|52617221|425a68)/;

/** What a file is that does not begin with GGUF. Undefined where nobody knows. */
export async function foreignFault(source: ByteSource): Promise<FileFault | undefined> {
  const bytes = new Uint8Array(await source.slice(0, Math.min(source.size, 1024)).arrayBuffer());
  const hex = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const text = new TextDecoder().decode(bytes).trimStart().toLowerCase();
  if (text.startsWith('version https://git-lfs')) return 'pointer';
  if (archives.test(hex)) return 'archive';
  // The length of a list in JSON, and then the list.
  if (bytes.length > 9 && bytes[8] === 0x7b && hex.endsWith('00000000')) return 'safetensors';
  // The names of the format before GGUF: they stand backwards.
  if (/^(?:lmgg|fmgg|tjgg|algg)/.test(text)) return 'version';
  if (/^(?:<!doctype|<html|<head|<\?xml|<!--|<body)/.test(text)) return 'web-page';
  // Hosts send a line of text for what they do not have or do not give.
  // eslint-disable-next-line no-control-regex -- these are the characters that no text has
  const isText = text.length >= 12 && !/[\u0000-\u0008\u000e-\u001f\ufffd]/u.test(text);
  return isText && source.size <= 64 * 1024 ? 'web-page' : undefined;
}
