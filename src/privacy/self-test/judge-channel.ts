import type { LedgerEntry } from '../../egress/ledger.ts';
import type { CanaryRun } from '../walls/canary.ts';
import type { Channel, Outcome, RefusalSign } from '../channels/channel.ts';

/** What became of one try. */
export type ChannelResult =
  /** A wall reported that it refused it. */
  | { kind: 'stopped'; entry: LedgerEntry }
  /** No report, but a sign: the interface would not, or a wall that is known to be silent here stands. */
  | { kind: 'stopped-silently'; sign: 'interface'; said: RefusalSign }
  | { kind: 'stopped-silently'; sign: 'wall'; wall: 'policy' | 'allowlist' }
  /** It worked, or something came over the network, or nothing at all says that it was stopped. */
  | { kind: 'not-stopped'; sign: 'worked' | 'sent' | 'no-refusal' }
  | { kind: 'not-available' };

/** Which walls a canary found standing. */
export type Standing = Pick<CanaryRun, 'policyStands' | 'allowlistStands'>;

export interface Observation {
  outcome: Outcome;
  /** What the ledger wrote about this target since the try began. */
  entries: readonly LedgerEntry[];
}

/** Pure. Worst first: no report outweighs a sign that something got out, and without any sign nothing was stopped. */
export function judgeChannel(
  { silentWall }: Pick<Channel, 'silentWall'>,
  { outcome, entries }: Observation,
  walls: Standing,
): ChannelResult {
  if (outcome.kind === 'missing') return { kind: 'not-available' };
  if (outcome.kind === 'worked') return { kind: 'not-stopped', sign: 'worked' };
  if (entries.some(({ verdict }) => verdict === 'sent')) return { kind: 'not-stopped', sign: 'sent' };
  const entry = entries.find(({ verdict }) => verdict === 'refused');
  if (entry) return { kind: 'stopped', entry };
  if (outcome.kind === 'refused') return { kind: 'stopped-silently', sign: 'interface', said: outcome.sign };
  const stands = { policy: walls.policyStands, allowlist: walls.allowlistStands };
  if (silentWall && stands[silentWall]) return { kind: 'stopped-silently', sign: 'wall', wall: silentWall };
  return { kind: 'not-stopped', sign: 'no-refusal' };
}
