import type {
  ChatTurn,
  Engine,
  EngineState,
  GenerationEvent,
  GenerationOptions,
  GenerationResult,
  GgufModel,
} from '../../src/engines/engine.ts';
import { createWllamaEngine } from '../../src/engines/wllama.ts';
import { parseManifest } from '../../src/model-store/manifest.ts';
import { Trouble } from '../../src/shared/errors.ts';

/** The model that the app carries, and the real engine to run it. */

const folder = '/models/smollm2-135m-instruct/';

export async function fetchEmbeddedModel(): Promise<GgufModel> {
  const { id, name, contextTokens, memoryBytes, file, parts } = parseManifest(
    await (await fetch(`${folder}manifest.json`)).json(),
  );
  const blobs = await Promise.all(parts.map(async (part) => await (await fetch(folder + part.name)).blob()));
  return { id, name, parts: blobs, sizeBytes: file.sizeBytes, contextTokens, memoryBytes };
}

/** As `app/services.ts` does it. */
function spawnWllama(): Worker {
  return new Worker(new URL('../../src/engines/wllama.worker.ts', import.meta.url), { type: 'module', name: 'wllama' });
}

/** For engines of which nobody asks whether a load took the page down. */
export const noMark = { begin() {}, end() {} };

export function createRealEngine(): Engine {
  return createWllamaEngine({ spawn: spawnWllama, threads: 1, mark: noMark });
}

/** Always the likeliest token, so that a test reads the same each time. */
export const greedy: GenerationOptions = { maxTokens: 24, temperature: 0, topP: 1, repeatPenalty: 1 };

interface Heard {
  events: GenerationEvent[];
  text: string;
  result: GenerationResult;
}

/** Hears an answer out. Fails unless it ends with exactly one `done`, at the end. */
export async function hear(
  answer: AsyncIterable<GenerationEvent>,
  onEvent?: (event: GenerationEvent) => void,
): Promise<Heard> {
  const events: GenerationEvent[] = [];
  for await (const event of answer) {
    events.push(event);
    onEvent?.(event);
  }
  const ends = events.filter((event) => event.kind === 'done');
  const last = events.at(-1);
  if (ends.length !== 1 || last?.kind !== 'done')
    throw new Error(`An answer ended with ${JSON.stringify(events.slice(-3))}.`);
  return {
    events,
    text: events.map((event) => (event.kind === 'text' ? event.text : '')).join(''),
    result: last.result,
  };
}

/** The phases that an engine goes through from now on. */
export function watchPhases(engine: Engine): EngineState['phase'][] {
  const phases: EngineState['phase'][] = [];
  engine.state.subscribe(() => {
    const { phase } = engine.state.get();
    if (phases.at(-1) !== phase) phases.push(phase);
  });
  return phases;
}

/** The trouble that `work` ends in. Fails when it ends in none, or in an error of another kind. */
export async function troubleOf(work: Promise<unknown>): Promise<Trouble> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Trouble)) throw new Error(`Expected a trouble, and got ${String(error)}.`);
  return error;
}

// The app's own words first: with others this small model may answer otherwise.
const system: ChatTurn = { role: 'system', text: 'You are a helpful assistant. Answer clearly and briefly.' };

/** To be answered with Paris. */
export const capital: readonly ChatTurn[] = [system, { role: 'user', text: 'What is the capital of France?' }];
/** To be answered at length. */
export const story: readonly ChatTurn[] = [
  system,
  { role: 'user', text: 'Tell me a long story about a ship and the sea.' },
];
/** Takes about a minute to read. */
export const longText: readonly ChatTurn[] = [
  system,
  { role: 'user', text: `Sum this up: ${'The sea was calm and the ship sailed on. '.repeat(150)}` },
];
/** More than any window that the app gives a model. */
export const tooLongText: readonly ChatTurn[] = [system, { role: 'user', text: 'sea ship '.repeat(2500) }];
