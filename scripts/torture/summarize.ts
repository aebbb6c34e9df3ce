import type { Round } from './play-round.ts';

/** What `--json` writes. */
export interface Summary {
  rounds: number;
  kills: number;
  /** Kills that fell while something was going on, and not after its end. */
  killsInTheMiddle: number;
  losses: number;
  storesNotOpened: number;
  failed: Round[];
}

export function summarize(rounds: readonly Round[]): Summary {
  const faults = rounds.flatMap((round) => round.faults);
  const sum = (count: (round: Round) => number): number => rounds.reduce((total, round) => total + count(round), 0);
  return {
    rounds: rounds.length,
    kills: sum(({ kills }) => kills),
    killsInTheMiddle: sum(({ killsInTheMiddle }) => killsInTheMiddle),
    losses: faults.filter(({ kind }) => kind === 'lost').length,
    storesNotOpened: faults.filter(({ kind }) => kind === 'shut').length,
    failed: rounds.filter(({ faults: found }) => found.length > 0),
  };
}
