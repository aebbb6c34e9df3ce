import type { Stage } from './stage.ts';

/** One line of the bench's table. */
export interface Row {
  /** Its name in the JSON: later comparisons go by it. */
  name: string;
  unit: 'ratio' | 'bytes' | 'tokens' | 'tokens/s' | 'ms' | 'ms/token' | 'tasks';
  /** What the number says, in one sentence. */
  meaning: string;
  /** The median of these is the figure. */
  samples: number[];
  /** What `--check` holds the median against. */
  limit?: { atLeast: number } | { atMost: number };
}

/** Measures something and makes rows of it. To add rows, write one and put it into the list in parts.ts. */
export interface BenchPart {
  /** One word, by which it is measured alone. */
  name: string;
  title: string;
  measure(stage: Stage): Promise<Row[]>;
}
