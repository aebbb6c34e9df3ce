/**
 * The server name in the first TLS message of a client (RFC 8446, 4.1.2; RFC 6066, 3). Undefined where there is
 * none, or where the bytes are not, or not yet, a whole ClientHello.
 */
export function readServerName(bytes: Buffer): string | undefined {
  try {
    return serverNameOf(bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // cut short
    throw error;
  }
}

export function isClientHello(bytes: Buffer): boolean {
  return bytes[0] === 0x16 && bytes[1] === 0x03;
}

function serverNameOf(bytes: Buffer): string | undefined {
  if (!isClientHello(bytes) || bytes.readUInt8(5) !== 1) return undefined;
  let at = 5 + 4 + 2 + 32; // record header, handshake header, version, random
  at += 1 + bytes.readUInt8(at); // session
  at += 2 + bytes.readUInt16BE(at); // cipher suites
  at += 1 + bytes.readUInt8(at); // compression
  const end = at + 2 + bytes.readUInt16BE(at);
  at += 2;
  while (at < end) {
    const type = bytes.readUInt16BE(at);
    const size = bytes.readUInt16BE(at + 2);
    if (type === 0) {
      const nameSize = bytes.readUInt16BE(at + 7);
      if (at + 9 + nameSize > bytes.length) return undefined;
      return bytes.toString('latin1', at + 9, at + 9 + nameSize);
    }
    at += 4 + size;
  }
  return undefined;
}
