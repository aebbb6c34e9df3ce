import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../browser/launch.ts';
import type { Served } from '../browser/serve-built.ts';
import { readNetLog, type NetLog } from '../net-log/read-net-log.ts';
import { assemble, type AuditResult } from './assemble.ts';
import { runControl } from './sinks/control.ts';
import type { ExpectedDeciders } from './expected-deciders.ts';
import type { Ground } from './ground.ts';
import { visit, type Visit, type VisitPlan } from './visit.ts';

export interface AuditOptions {
  ground: Ground;
  serve(): Promise<Served>;
  plan: VisitPlan;
  /** What decides on each channel while all walls stand. */
  expected: ExpectedDeciders;
  say(line: string): void;
  /** The receivers have been tried before. */
  isControlled?: boolean;
}

/** @throws Error where it could not be carried out, so that nothing can be said either way */
export async function runAudit({
  ground,
  serve,
  plan,
  expected,
  say,
  isControlled = false,
}: AuditOptions): Promise<AuditResult> {
  const startMs = Date.now();
  if (!isControlled) say('Control: something known goes to every receiver.');
  const controlFaults = isControlled ? [] : await runControl(ground);
  const launchedMs = Date.now();
  const { seen, log, browser } = await visitInBrowser(ground, serve, plan, say);
  const durationMs = Date.now() - startMs;
  return assemble({ visit: seen, log, ground, expected, controlFaults, launchedMs, browser, durationMs });
}

/** The browser has closed when this returns: only then is its network log whole. */
async function visitInBrowser(
  ground: Ground,
  serve: AuditOptions['serve'],
  plan: VisitPlan,
  say: (line: string) => void,
): Promise<{ seen: Visit; log: NetLog; browser: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'airlock-audit-'));
  const netLogFile = join(folder, 'net-log.json');
  const served = await serve();
  try {
    const launched = await launchBrowser({ netLogFile, flags: ground.flags });
    try {
      const seen = await visit(launched, served, ground, plan, say);
      const browser = launched.context.browser()?.version() ?? 'unknown';
      await launched.close();
      return { seen, log: readNetLog(netLogFile), browser };
    } finally {
      await launched.close().catch(() => {}); // closed above, where all went well
    }
  } finally {
    await served.stop().catch(() => {}); // stopped during the visit
    rmSync(folder, { recursive: true, force: true });
  }
}
