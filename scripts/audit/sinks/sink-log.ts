/** What one of our receivers got. The receivers stand where an attacker's server would. */
export interface Catch {
  sink: SinkName;
  /** `own`: at the app's own address, after its server was stopped. */
  place: 'leak' | 'own';
  /** The first sign of it, in milliseconds since 1970. */
  timeMs: number;
  /** What the other side sent, as it came off the wire. Still grows while a connection is open. */
  bytes: number;
  connections: number;
  /** The name that was asked for, where the protocol tells it: a question's name, `Host`, or SNI. */
  host: string | undefined;
  /** Path and query of a request. */
  path: string | undefined;
}

export const sinkNames = ['dns', 'http', 'tls', 'websocket', 'stun', 'udp', 'tcp'] as const;
export type SinkName = (typeof sinkNames)[number];

/** Everything that the receivers got, in order. */
export interface SinkLog {
  readonly catches: readonly Catch[];
  add(caught: Pick<Catch, 'sink' | 'place'> & Partial<Catch>): Catch;
}

export function createSinkLog(): SinkLog {
  const catches: Catch[] = [];
  return {
    catches,
    add(caught) {
      const entry: Catch = {
        timeMs: Date.now(),
        bytes: 0,
        connections: 0,
        host: undefined,
        path: undefined,
        ...caught,
      };
      catches.push(entry);
      return entry;
    },
  };
}
