import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readlinkSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createSocket } from 'node:dgram';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { hearAnnouncements, type Announcements } from './announcements.ts';
import type { Memberships } from './memberships.ts';
import { watchCable, type CableWatch } from './watch-cable.ts';

/** The only cable out of the network in which the audit runs. Nobody stands at its other end. */
export interface WayOut {
  /** Packets that went into it since it was laid, the browser's announcements included. */
  packets(): number;
  announcements: Announcements;
  /** Undefined where packets can be counted, but not told apart. */
  memberships: Memberships | undefined;
  /** Packets that are neither of these two; undefined where they cannot be told apart. */
  others(): number | undefined;
  /** Sends one packet out, to see that it is counted. */
  sendOne(): Promise<void>;
  close(): void;
}

const name = 'way-out';
const peerName = 'nobody';
const here = '10.213.7.2';
const there = '10.213.7.1';
const thereHardware = '02:00:00:00:00:01';

/**
 * Lays the cable and has names asked of this machine. Only inside a network of our own: it changes where packets go.
 * A pair of interfaces and not the loopback alone, because without a route peer connections are tried only now and
 * then. No packet goes into it by itself: IPv6 is off, and the other end's hardware address is written down.
 */
export async function layWayOut(): Promise<WayOut> {
  // The other end lies in a network of its own.
  const far = spawn('unshare', ['-n', 'sleep', '7200'], { stdio: 'ignore' });
  try {
    const ip = (...words: string[]): void => void execFileSync('ip', words, { stdio: ['ignore', 'ignore', 'pipe'] });
    for (const scope of ['all', 'default']) writeFileSync(`/proc/sys/net/ipv6/conf/${scope}/disable_ipv6`, '1');
    ip('link', 'set', 'lo', 'up');
    ip('link', 'add', name, 'type', 'veth', 'peer', 'name', peerName, 'address', thereHardware);
    await untilElsewhere(far.pid ?? 0);
    ip('link', 'set', peerName, 'netns', String(far.pid));
    ip('addr', 'add', `${here}/30`, 'dev', name);
    ip('link', 'set', name, 'up');
    execFileSync('nsenter', ['-t', String(far.pid), '-n', 'ip', 'link', 'set', peerName, 'up']);
    ip('neigh', 'replace', there, 'lladdr', thereHardware, 'dev', name, 'nud', 'permanent');
    ip('route', 'add', 'default', 'via', there);
    askHereForNames();
    const watch = await watchCable(numberOf(name));
    const announcements = watch ? announcementsIn(watch) : await hearAnnouncements(here);
    await wait(500); // joining is said on the cable too
    return {
      packets,
      sendOne,
      announcements,
      memberships: watch && membershipsIn(watch),
      others: () => watch?.frames.filter(({ kind }) => kind === 'other').length,
      close() {
        announcements.close();
        watch?.close();
        far.kill();
      },
    };
  } catch (error) {
    far.kill();
    throw error;
  }
}

function announcementsIn({ frames }: CableWatch): Announcements {
  return {
    get timesMs() {
      return frames.filter(({ kind }) => kind === 'announcement').map(({ timeMs }) => timeMs);
    },
    close() {},
  };
}

function membershipsIn({ frames }: CableWatch): Memberships {
  return {
    get reports() {
      return frames.flatMap((frame) => (frame.kind === 'membership' ? [frame] : []));
    },
    ofEmptyPage: new Set(),
  };
}

/** By its number the system knows an interface. */
function numberOf(device: string): number {
  return Number.parseInt(execFileSync('ip', ['-o', 'link', 'show', 'dev', device], { encoding: 'utf8' }), 10);
}

/** `unshare` needs a moment until its child has a network of its own. */
async function untilElsewhere(pid: number): Promise<void> {
  const networkOf = (process: string): string => readlinkSync(`/proc/${process}/ns/net`);
  const own = networkOf('self');
  for (let tries = 0; tries < 100; tries += 1) {
    if (networkOf(String(pid)) !== own) return;
    await wait(20);
  }
  throw new Error('No second network could be made for the other end of the cable.');
}

function askHereForNames(): void {
  const folder = mkdtempSync(join(tmpdir(), 'airlock-audit-'));
  const file = join(folder, 'resolv.conf');
  writeFileSync(file, 'nameserver 127.0.0.1\n');
  execFileSync('mount', ['--bind', file, realpathSync('/etc/resolv.conf')]);
  rmSync(folder, { recursive: true }); // what is mounted stays there
}

function packets(): number {
  const line = readFileSync('/proc/self/net/dev', 'utf8')
    .split('\n')
    .find((each) => each.trim().startsWith(`${name}:`));
  // Eight figures of what came, then bytes and packets of what went.
  const sent = line?.split(':')[1]?.trim().split(/\s+/)[9];
  if (sent === undefined) throw new Error('The cable is gone, so its packets cannot be counted.');
  return Number(sent);
}

async function sendOne(): Promise<void> {
  const socket = createSocket('udp4');
  await new Promise<void>((resolve, reject) => {
    // An address for examples (RFC 5737).
    socket.send('control', 9, '192.0.2.1', (error) => (error ? reject(error) : resolve()));
  });
  socket.close();
}
