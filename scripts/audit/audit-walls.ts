import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Audited } from './audit-app.ts';
import { readExpectedDeciders } from './expected-deciders.ts';
import type { Ground } from './ground.ts';
import { runAudit } from './run-audit.ts';
import { serveWithout } from './serve-without.ts';
import { takeWallAway } from './take-wall-away.ts';
import { runHostile } from './hostile/run-hostile.ts';
import { hostileWalls, type WallName } from './walls.ts';

/** For each wall a few tries that it decides on, and a few that it does not. */
export const wallTries = {
  page: [
    'window',
    'form-get',
    'fetch',
    'rtc-stun',
    'payment',
    'image',
    'link-dns',
    'own-fetch',
    'own-thread',
    'thread-fetch',
    'thread-web-socket',
    'leave-location',
  ],
  outside: ['guard-fetch', 'guard-own-fetch', 'alt-click-link'],
} as const;

export interface WallAudit {
  wall: WallName;
  verdict: string;
  faults: string[];
  /** The channels that the faults name; none where no channel rests on the wall. */
  channels: string[];
}

/** What is left to the guard alone: the engine's own policy lets a listed file through. */
const hostileKeys = ['own-files-with-headers'];
const sealLimitMs = 6000;

/** The audit of a copy that lacks one wall. It must not be good. */
export async function auditWithout(
  wall: WallName,
  folder: string,
  ground: Ground,
  say: (line: string) => void,
): Promise<WallAudit> {
  const copies = mkdtempSync(join(tmpdir(), 'airlock-wall-'));
  const copy = join(copies, 'dist');
  try {
    takeWallAway(folder, copy, wall, wallTries.page);
    const places = hostileWalls[wall];
    if (places) {
      const serve = async () => await serveWithout(wall, copy);
      const hostile = await runHostile({ ground, serve, places, keys: hostileKeys, isControlled: true, say });
      return {
        wall,
        verdict: hostile.verdict === 'held' ? 'sealed' : 'not sealed',
        faults: hostile.faults,
        channels: [],
      };
    }
    const { verdict, faults } = await runAudit({
      ground,
      serve: () => serveWithout(wall, copy),
      plan: { questions: [], selfTestKeys: wallTries.page, outsideKeys: wallTries.outside, idleMs: 1000, sealLimitMs },
      expected: readExpectedDeciders(),
      say,
      isControlled: true,
    });
    const keys = [...wallTries.page, ...wallTries.outside];
    return {
      wall,
      verdict,
      faults,
      channels: keys.filter((key) => faults.some((fault) => fault.startsWith(`${key}: `))),
    };
  } finally {
    rmSync(copies, { recursive: true, force: true });
  }
}

/** Good when the audit noticed each wall that was gone. */
export async function auditWalls(
  wanted: readonly WallName[],
  folder: string,
  ground: Ground,
  say: (line: string) => void,
): Promise<Audited> {
  const audits: WallAudit[] = [];
  for (const wall of wanted) {
    say(`Without ${wall}:`);
    const audited = await auditWithout(wall, folder, ground, () => {});
    say(audited.faults.map((fault) => `  ${fault}`).join('\n') || '  nothing was noticed');
    audits.push(audited);
  }
  const unnoticed = audits.filter(({ faults }) => faults.length === 0);
  return {
    text: [
      ...audits.map(
        ({ wall, faults, channels }) =>
          `${wall}: ${faults.length === 0 ? 'NOT NOTICED' : channels.length === 0 ? `noticed: ${faults.join(' ')}` : `noticed on ${channels.join(', ')}`}`,
      ),
      '',
    ].join('\n'),
    result: {
      verdict: unnoticed.length === 0 ? 'every wall is missed when it is gone' : 'a wall is not missed',
      walls: audits,
    },
    isGood: unnoticed.length === 0,
  };
}
