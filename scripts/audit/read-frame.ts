import { isAnnouncement } from './announcements.ts';

/** What one packet on the cable is. */
export type Frame =
  /**
   * This device says to the routers of the local network that it joins or leaves a group of receivers (IGMP, RFC 2236 and
   * 3376; MLD, RFC 2710 and 3810).
   */
  | { kind: 'membership'; joins: string[]; leaves: string[] }
  /** A random name of this device, called out on the local network: see `announcements.ts`. */
  | { kind: 'announcement' }
  | { kind: 'other' };

const other: Frame = { kind: 'other' };
const ethernetBytes = 14;

/** Reads an Ethernet frame as it went out. Pure. A frame that is cut short is `other`, and so it counts. */
export function readFrame(frame: Buffer): Frame {
  try {
    const type = frame.readUInt16BE(12);
    const packet = frame.subarray(ethernetBytes);
    if (type === 0x08_00) return readIpv4(packet);
    if (type === 0x86_dd) return readIpv6(packet);
    return other;
  } catch (error) {
    if (error instanceof RangeError) return other;
    throw error;
  }
}

function readIpv4(packet: Buffer): Frame {
  const content = packet.subarray((packet.readUInt8(0) & 0x0f) * 4, packet.readUInt16BE(2));
  const protocol = packet.readUInt8(9);
  if (protocol === 2) return readIgmp(content);
  return protocol === 17 && nameOf(packet, 16, 4) === mdnsGroup ? readDatagram(content) : other;
}

function readIgmp(message: Buffer): Frame {
  switch (message.readUInt8(0)) {
    case 0x12: // a report of version 1
    case 0x16: // and of version 2
      return { kind: 'membership', joins: [nameOf(message, 4, 4)], leaves: [] };
    case 0x17:
      return { kind: 'membership', joins: [], leaves: [nameOf(message, 4, 4)] };
    case 0x22:
      return readRecords(message, 4);
    default:
      return other;
  }
}

function readIpv6(packet: Buffer): Frame {
  let next = packet.readUInt8(6);
  let at = 40;
  // A report of a group has an option for routers before it.
  while (next === 0) {
    next = packet.readUInt8(at);
    at += 8 + packet.readUInt8(at + 1) * 8;
  }
  const content = packet.subarray(at);
  if (next === 17) return nameOf(packet, 24, 16) === mdnsGroupIpv6 ? readDatagram(content) : other;
  if (next !== 58) return other;
  switch (content.readUInt8(0)) {
    case 131:
      return { kind: 'membership', joins: [nameOf(content, 8, 16)], leaves: [] };
    case 132:
      return { kind: 'membership', joins: [], leaves: [nameOf(content, 8, 16)] };
    case 143:
      return readRecords(content, 16);
    default:
      return other;
  }
}

/** IGMPv3 and MLDv2 write their records alike, but for the length of an address. */
function readRecords(message: Buffer, addressBytes: 4 | 16): Frame {
  const joins: string[] = [];
  const leaves: string[] = [];
  let at = 8;
  for (let left = message.readUInt16BE(6); left > 0; left -= 1) {
    const type = message.readUInt8(at);
    const sources = message.readUInt16BE(at + 2);
    const group = nameOf(message, at + 4, addressBytes);
    // «Only from these»: with no source that is from nobody (RFC 3376, 5.1).
    const isLeaving = (type === 1 || type === 3) && sources === 0;
    (isLeaving ? leaves : joins).push(group);
    at += 4 + addressBytes + sources * addressBytes + message.readUInt8(at + 1) * 4;
  }
  return { kind: 'membership', joins, leaves };
}

const mdnsGroup = '224.0.0.251';
const mdnsGroupIpv6 = 'ff02:0:0:0:0:0:0:fb';
const mdnsPort = 5353;

function readDatagram(datagram: Buffer): Frame {
  return datagram.readUInt16BE(2) === mdnsPort && isAnnouncement(datagram.subarray(8))
    ? { kind: 'announcement' }
    : other;
}

function nameOf(bytes: Buffer, at: number, length: 4 | 16): string {
  if (at + length > bytes.length) throw new RangeError('The address is cut short.');
  const address = bytes.subarray(at, at + length);
  if (length === 4) return address.join('.');
  return Array.from({ length: 8 }, (_, index) => address.readUInt16BE(index * 2).toString(16)).join(':');
}
