import { createSocket } from 'node:dgram';
import { once } from 'node:events';

/**
 * What Chromium calls out to the devices of the same local network when a page prepares a peer connection, walls or
 * not: a name of its own making for this device, with the device's address there (RFC 6762; draft-ietf-mmusic-mdns-ice-
 * candidates). Routers do not pass it on, and a page has no say in the name.
 */
export interface Announcements {
  /** When each was heard, in milliseconds since 1970. Only those whose name is a mere random number count as such. */
  readonly timesMs: readonly number[];
  close(): void;
}

const group = '224.0.0.251';
const port = 5353;

/**
 * Listens on the interface with this address, where packets cannot be told apart (see `watch-cable.ts`). This program is
 * a member of the group then, so that the browser's joining stays silent and is not counted.
 */
export async function hearAnnouncements(address: string): Promise<Announcements> {
  const timesMs: number[] = [];
  const socket = createSocket({ type: 'udp4', reuseAddr: true });
  socket.on('message', (message, sender) => {
    // What goes round inside this machine has another sender.
    if (sender.address === address && isAnnouncement(message)) timesMs.push(Date.now());
  });
  socket.bind(port);
  await once(socket, 'listening');
  socket.addMembership(group, address);
  return { timesMs, close: () => socket.close() };
}

const largestBytes = 300;

/** Whether this message calls out a random name, and has room for nothing else. */
export function isAnnouncement(message: Buffer): boolean {
  return message.length <= largestBytes && isRandomName(firstName(message));
}

/** The name that the first record of a message is about. */
export function firstName(message: Buffer): string {
  const labels: string[] = [];
  for (let at = 12; ;) {
    const size = message[at];
    if (size === undefined || size === 0 || size > 63) return labels.join('.');
    labels.push(message.toString('latin1', at + 1, at + 1 + size));
    at += 1 + size;
  }
}

/** A random UUID (RFC 9562, version 4): nothing of a page fits in. */
export function isRandomName(name: string): boolean {
  return /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}\.local$/.test(name);
}
