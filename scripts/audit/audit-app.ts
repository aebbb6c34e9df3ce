import { writeFileSync } from 'node:fs';
import { serveBuilt } from '../browser/serve-built.ts';
import { auditWalls } from './audit-walls.ts';
import { drawTable } from './draw-table.ts';
import { isInside } from './enter-network.ts';
import { expectedDecidersFile, readExpectedDeciders } from './expected-deciders.ts';
import { openGround } from './ground.ts';
import { drawHostile } from './hostile/draw-hostile.ts';
import { hostilePlaces, runHostile } from './hostile/run-hostile.ts';
import type { AuditOptions } from './read-options.ts';
import { runAudit } from './run-audit.ts';
import { shortOutsideKeys } from './short-list.ts';

export interface Audited {
  text: string;
  result: unknown;
  isGood: boolean;
}

/** Audits the built app. */
export async function auditApp(options: AuditOptions, say: (line: string) => void): Promise<Audited> {
  const { folder = 'dist', isShort, isRecording, idleMs, walls } = options;
  const ground = await openGround(isInside);
  try {
    if (walls.length > 0) return await auditWalls(walls, folder, ground, say);
    if (options.isHostile) {
      const serve = async () => await serveBuilt(0, folder);
      const hostile = await runHostile({ ground, serve, places: hostilePlaces, say });
      return { text: drawHostile(hostile), result: hostile, isGood: hostile.verdict === 'held' };
    }
    const result = await runAudit({
      ground,
      serve: () => serveBuilt(0, folder),
      plan: {
        questions: isShort ? questions.slice(0, 1) : questions,
        outsideKeys: isShort ? shortOutsideKeys : undefined,
        idleMs,
      },
      expected: isRecording ? {} : readExpectedDeciders(),
      say,
    });
    if (isRecording) record(result.channels);
    return { text: drawTable(result), result, isGood: result.verdict === 'sealed' };
  } finally {
    await ground.close();
  }
}

const questions = ['What is the capital of France?', 'And of Italy? One word.'];

/** Adds to what is on record: where browsers may choose, each run knows only one choice. */
function record(channels: readonly { key: string; meterSaid: string }[]): void {
  const known = { ...readExpectedDeciders() };
  for (const { key, meterSaid } of channels) {
    const decider = meterSaid.replace(/^[\w-]+: /, '');
    known[key] = [...new Set([...(known[key] ?? []), decider])].toSorted();
  }
  const lines = Object.entries(known).map(
    ([key, deciders]) => `  ${JSON.stringify(key)}: [${deciders.map((each) => JSON.stringify(each)).join(', ')}]`,
  );
  writeFileSync(expectedDecidersFile, `{\n${lines.join(',\n')}\n}\n`);
}
