import type { Round } from './play-round.ts';
import type { Fault } from './scenario.ts';

/** What `--json` writes. */
export interface Summary {
  rounds: number;
  kills: number;
  /** Kills that fell while something was going on, and not after its end. */
  killsInTheMiddle: number;
  losses: number;
  storesNotOpened: number;
  /** What opened at the second click only. */
  clicksLost: number;
  failed: Round[];
}

export function summarize(rounds: readonly Round[]): Summary {
  const faults = rounds.flatMap((round) => round.faults);
  const countOf = (kind: Fault['kind']): number => faults.filter((fault) => fault.kind === kind).length;
  const sum = (count: (round: Round) => number): number => rounds.reduce((total, round) => total + count(round), 0);
  return {
    rounds: rounds.length,
    kills: sum(({ kills }) => kills),
    killsInTheMiddle: sum(({ killsInTheMiddle }) => killsInTheMiddle),
    losses: countOf('lost'),
    storesNotOpened: countOf('shut'),
    clicksLost: countOf('clicked twice'),
    failed: rounds.filter(({ faults: found }) => found.length > 0),
  };
}
