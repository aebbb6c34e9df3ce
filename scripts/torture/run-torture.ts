import { formatSeconds } from '../../src/shared/format.ts';
import { openAppPlace, openVaultPlace, type OpenPlace } from './places.ts';
import { playRound, type Round } from './play-round.ts';
import type { TortureOptions } from './read-options.ts';
import { scheduleOf } from './scenarios.ts';

/** Plays the rounds one after the other; each has a seed of its own. */
export async function runTorture(
  { rounds, seed, only }: TortureOptions,
  say: (line: string) => void,
): Promise<Round[]> {
  const schedule = scheduleOf(only);
  const places = new Map<'vault' | 'app', OpenPlace>();
  const played: Round[] = [];
  try {
    for (let index = 0; index < rounds; index += 1) {
      const scenario = schedule[index % schedule.length];
      if (!scenario) break;
      let place = places.get(scenario.place);
      if (!place) {
        place = scenario.place === 'vault' ? await openVaultPlace() : await openAppPlace(say);
        places.set(scenario.place, place);
      }
      const beganMs = performance.now();
      const round = await playRound(scenario, place, seed + index);
      played.push(round);
      const { kills, killsInTheMiddle, faults } = round;
      const took = formatSeconds(performance.now() - beganMs);
      say(
        `${index + 1}. ${scenario.name}, seed ${round.seed}: ${kills} kills, ${killsInTheMiddle} in the middle, ${took}`,
      );
      for (const { kind, words } of faults) say(`   ${kind}: ${words}`);
    }
  } finally {
    for (const place of places.values()) await place.close();
  }
  return played;
}
