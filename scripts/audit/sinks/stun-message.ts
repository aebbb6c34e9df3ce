/** The little of RFC 8489 and RFC 8656 that lets a client go on: an address for a binding, a challenge for a relay. */
const magicCookie = 0x21_12_a4_42;
const bindingRequest = 0x00_01;
const allocateRequest = 0x00_03;

export function isStun(message: Buffer): boolean {
  return message.length >= 20 && (message[0] ?? 0) < 4 && message.readUInt32BE(4) === magicCookie;
}

/** Undefined where nothing is to be said. */
export function answerStun(message: Buffer, port: number): Buffer | undefined {
  const kind = message.readUInt16BE(0);
  if (kind === bindingRequest) return reply(message, 0x01_01, attribute(0x00_20, mappedAddress(port)));
  if (kind === allocateRequest)
    return reply(
      message,
      0x01_13,
      Buffer.concat([
        attribute(0x00_09, Buffer.from([0, 0, 4, 1])), // 401: say who you are
        attribute(0x00_14, Buffer.from('leak.test')),
        attribute(0x00_15, Buffer.from('0123456789abcdef')),
      ]),
    );
  return undefined;
}

function reply(request: Buffer, kind: number, attributes: Buffer): Buffer {
  const header = Buffer.from(request.subarray(0, 20));
  header.writeUInt16BE(kind, 0);
  header.writeUInt16BE(attributes.length, 2);
  return Buffer.concat([header, attributes]);
}

function attribute(type: number, value: Buffer): Buffer {
  const header = Buffer.alloc(4);
  header.writeUInt16BE(type, 0);
  header.writeUInt16BE(value.length, 2);
  return Buffer.concat([header, value, Buffer.alloc((4 - (value.length % 4)) % 4)]);
}

/** XOR-MAPPED-ADDRESS of 127.0.0.1. */
function mappedAddress(port: number): Buffer {
  const value = Buffer.alloc(8);
  value.writeUInt8(1, 1);
  value.writeUInt16BE(port ^ (magicCookie >>> 16), 2);
  value.writeUInt32BE((0x7f_00_00_01 ^ magicCookie) >>> 0, 4);
  return value;
}
