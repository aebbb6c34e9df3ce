import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFrame } from '../../../scripts/audit/read-frame.ts';

const ethernet = (type: string): string => `01005e0000fb020000000002${type}`;

/** With the option that asks routers to look (RFC 2113), as Linux sends it. */
function igmp(message: string): Buffer {
  const total = 24 + message.length / 2;
  return Buffer.from(
    `${ethernet('0800')}46c0${total.toString(16).padStart(4, '0')}00004000010200000ad50702e000001694040000${message}`,
    'hex',
  );
}

/** With the option before it that MLD has. */
function mld(message: string): Buffer {
  const address = `fe80${'00'.repeat(13)}02ff02${'00'.repeat(13)}16`;
  const length = (8 + message.length / 2).toString(16).padStart(4, '0');
  return Buffer.from(`${ethernet('86dd')}60000000${length}0001${address}3a00050200000000${message}`, 'hex');
}

const group = 'e00000fb';
const groupIpv6 = `ff02${'00'.repeat(13)}fb`;
const [name, nameIpv6] = ['224.0.0.251', 'ff02:0:0:0:0:0:0:fb'];

describe('a report of a group is told apart', () => {
  test.each<[string, Buffer, { joins: string[]; leaves: string[] }]>([
    ['IGMPv1, joining', igmp(`12000000${group}`), { joins: [name], leaves: [] }],
    ['IGMPv2, joining', igmp(`16000904${group}`), { joins: [name], leaves: [] }],
    ['IGMPv2, leaving', igmp(`17000804${group}`), { joins: [], leaves: [name] }],
    ['IGMPv3, joining', igmp(`2200f9010000000104000000${group}`), { joins: [name], leaves: [] }],
    ['IGMPv3, leaving', igmp(`2200fa010000000103000000${group}`), { joins: [], leaves: [name] }],
    [
      'IGMPv3, two groups, one from a single source',
      igmp(`220000000000000203000001${group}0a00000104000000effffffa`),
      { joins: [name, '239.255.255.250'], leaves: [] },
    ],
    ['MLDv1, joining', mld(`8300000000000000${groupIpv6}`), { joins: [nameIpv6], leaves: [] }],
    ['MLDv1, leaving', mld(`8400000000000000${groupIpv6}`), { joins: [], leaves: [nameIpv6] }],
    ['MLDv2, joining', mld(`8f0000000000000104000000${groupIpv6}`), { joins: [nameIpv6], leaves: [] }],
    ['MLDv2, leaving', mld(`8f0000000000000103000000${groupIpv6}`), { joins: [], leaves: [nameIpv6] }],
  ])('%s', (_sentence, frame, expected) => {
    expect(readFrame(frame)).toEqual({ kind: 'membership', ...expected });
  });
});

function datagram(receiver: string, port: number, message: Buffer): Buffer {
  const length = 20 + 8 + message.length;
  const head = Buffer.from(`${ethernet('0800')}45000000000040000111000000000000${receiver}`, 'hex');
  head.writeUInt16BE(length, 16);
  head.write('0ad50702', 26, 'hex');
  const udp = Buffer.alloc(8);
  udp.writeUInt16BE(5353, 0);
  udp.writeUInt16BE(port, 2);
  return Buffer.concat([head.subarray(0, 30), Buffer.from(receiver, 'hex'), udp, message]);
}

function nameMessage(first: string): Buffer {
  const labels = first.split('.').flatMap((label) => [Buffer.from([label.length]), Buffer.from(label)]);
  return Buffer.concat([Buffer.alloc(12), ...labels, Buffer.from([0, 0, 1, 0, 1])]);
}

test('a random name that is called out on the local network is an announcement, and no other datagram is', () => {
  const random = nameMessage(`${crypto.randomUUID()}.local`);
  expect(readFrame(datagram(group, 5353, random))).toEqual({ kind: 'announcement' });
  for (const frame of [
    datagram(group, 5354, random),
    datagram('c0000201', 5353, random),
    datagram(group, 5353, nameMessage('secret.local')),
    datagram(group, 5353, Buffer.concat([random, Buffer.alloc(300)])),
  ])
    expect(readFrame(frame)).toEqual({ kind: 'other' });
});

test('whatever else goes out, whole or cut short, counts as a packet', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      expect(['other', 'membership', 'announcement']).toContain(readFrame(Buffer.from(bytes)).kind);
    }),
  );
  const whole = igmp(`2200f9010000000104000000${group}`);
  for (let end = 0; end < whole.length; end += 1)
    expect(readFrame(whole.subarray(0, end)), `${end} bytes`).toEqual({ kind: 'other' });
});
