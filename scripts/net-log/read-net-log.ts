import { readFileSync } from 'node:fs';

/** One line of Chromium's network log, with its numbers turned into the names that Chromium gives them. */
export interface NetLogEvent {
  /** Milliseconds since 1970, by the clock of this machine. */
  timeMs: number;
  /** What happened, for instance `TCP_CONNECT_ATTEMPT`. */
  name: string;
  isEnd: boolean;
  /** What it happened to, for instance number 21 of the `URL_REQUEST`s. Numbers are unique in a log. */
  source: { kind: string; id: number };
  params: NetLogParams;
}

export interface NetLogParams {
  source_dependency?: { id: number };
  [name: string]: unknown;
}

export interface NetLog {
  events: NetLogEvent[];
  /** False where the browser was ended before it could finish its log: then the last moments may be missing. */
  isWhole: boolean;
}

interface RawLog {
  constants: {
    timeTickOffset: number | string;
    logEventTypes: Record<string, number>;
    logSourceType: Record<string, number>;
    logEventPhase: Record<string, number>;
  };
  events: { time: string; type: number; phase: number; source: { type: number; id: number }; params?: NetLogParams }[];
}

/**
 * Reads what `--log-net-log` wrote (chromium.org: "NetLog: Chrome's network logging system").
 * @throws Error where there is no log in the file
 */
export function readNetLog(file: string): NetLog {
  const { raw, isWhole } = parse(readFileSync(file, 'utf8'));
  const { constants } = raw;
  const eventNames = namesByNumber(constants.logEventTypes);
  const sourceKinds = namesByNumber(constants.logSourceType);
  const endPhase = constants.logEventPhase['PHASE_END'];
  const startMs = Number(constants.timeTickOffset);
  const events = raw.events.map((event) => ({
    timeMs: startMs + Number(event.time),
    name: eventNames.get(event.type) ?? `event ${event.type}`,
    isEnd: event.phase === endPhase,
    source: { kind: sourceKinds.get(event.source.type) ?? `source ${event.source.type}`, id: event.source.id },
    params: event.params ?? {},
  }));
  return { events, isWhole };
}

function parse(text: string): { raw: RawLog; isWhole: boolean } {
  try {
    return { raw: JSON.parse(text) as RawLog, isWhole: true };
  } catch {
    // One event a line, so what was written before the browser ended is whole up to some line.
    const lastEnd = text.lastIndexOf('},\n');
    const start = text.indexOf('"events":');
    if (start === -1 || lastEnd < start) throw new Error('The browser’s network log holds no events.');
    return { raw: JSON.parse(`${text.slice(0, lastEnd + 1)}]}`) as RawLog, isWhole: false };
  }
}

function namesByNumber(numbers: Record<string, number>): Map<number, string> {
  return new Map(Object.entries(numbers).map(([name, number]) => [number, name]));
}
