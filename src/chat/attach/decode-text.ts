export type Decoded = { as: 'text'; text: string } | { as: 'not-text' | 'not-utf8' };

/** The text of a file: UTF-8, with its mark or without, or UTF-16 with its mark. Pure; nothing is guessed. */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return isText(text) ? { as: 'text', text } : { as: 'not-text' };
  } catch {
    // In an older encoding bytes of zero do not occur either: what has them is no text.
    return { as: bytes.includes(0) ? 'not-text' : 'not-utf8' };
  }
}

/** By the mark at its beginning, which the decoder takes away: https://encoding.spec.whatwg.org/#bom-sniff */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/** Some files of bytes are UTF-8 by accident. Text has no zeros in it, and hardly another sign that is none. */
function isText(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- these are the characters to count
  const controls = text.match(/[\u0001-\u0008\u000E-\u001A\u001C-\u001F]/g)?.length ?? 0;
  return !text.includes('\u0000') && controls <= text.length / 100;
}
