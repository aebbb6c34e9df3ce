import type { Attempt } from './ledger.ts';

/**
 * Brings two kinds of sight together: what the walls say that they refused, and what was seen being tried.
 * A try is the walls' business; but when none of them says in time that it refused it, it may have got out. Only what
 * our own code sends to another site it says itself, because of that a browser tells a page next to nothing.
 */
export interface Witness {
  /** The word of a wall, or of our own code on what it sent. Goes to the ledger at once. */
  heard(attempt: Attempt): void;
  /** A try, seen by other means. Goes to the ledger only when no wall claims it. */
  saw(attempt: Attempt): void;
}

/** Longer than the latest report was measured to take (allowlist reports: up to 1 s on a busy machine). */
const claimLimitMs = 2500;

export function createWitness(append: (attempt: Attempt) => void, limitMs = claimLimitMs): Witness {
  /** By this thread's own clock, which no change of the time of day moves. */
  let claims: { key: string; timeMs: number }[] = [];
  let waiting: { attempt: Attempt; timeMs: number }[] = [];

  const hasClaim = ({ attempt, timeMs }: (typeof waiting)[number]): boolean =>
    claims.some((claim) => claim.key === keyOf(attempt) && claim.timeMs >= timeMs - limitMs);

  return {
    heard(attempt) {
      const now = performance.now();
      claims = [...claims.filter(({ timeMs }) => timeMs > now - 2 * limitMs), { key: keyOf(attempt), timeMs: now }];
      append(attempt.destination === 'unknown' ? { ...attempt, destination: whereTo(attempt) } : attempt);
    },
    saw(attempt) {
      const sighting = { attempt, timeMs: performance.now() };
      waiting.push(sighting);
      setTimeout(() => {
        waiting = waiting.filter((one) => one !== sighting);
        if (!hasClaim(sighting)) append(attempt);
      }, limitMs);
    },
  };

  /** A peer connection's report does not name the peer; whoever saw it being made does. */
  function whereTo({ channel }: Attempt): string {
    return waiting.findLast(({ attempt }) => attempt.channel === channel)?.attempt.destination ?? 'unknown';
  }
}

/** Reports and sightings name the way differently, so they meet by destination; peer connections by their way. */
function keyOf({ channel, destination }: Attempt): string {
  return channel === 'webrtc' ? channel : destination;
}
