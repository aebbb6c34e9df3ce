import * as v from 'valibot';

/** How many conversations a page of the index is about: as many as a number has bits. */
export const heldByPage = 32;

const heldSchema = v.object({
  id: v.string(),
  /** The conversation's own time when its words were taken. */
  updatedAtMs: v.number(),
  /** Its last answer was still being written then: there will be more words. */
  isUnfinished: v.boolean(),
});

export const searchPageVersion = 2;

const searchPageSchema = v.object({
  /** Goes up when words are cut in another way: pages of another version are made anew. */
  version: v.literal(searchPageVersion),
  number: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Null where there was one that is gone. */
  held: v.pipe(v.array(v.nullable(heldSchema)), v.maxLength(heldByPage)),
  /** A line for each word, in the order of code units: the word, a space, and who has it, as bits, to the base of 36. */
  words: v.string(),
});

/** One conversation in the index. */
export type Held = v.InferOutput<typeof heldSchema>;

/** A piece of the index, as it is stored: the words of up to 32 conversations. */
export type SearchPage = v.InferOutput<typeof searchPageSchema>;

/** Undefined for what is no page of a kind that is known here: it is made anew. */
export function parseSearchPage(stored: unknown): SearchPage | undefined {
  const parsed = v.safeParse(searchPageSchema, stored);
  return parsed.success ? parsed.output : undefined;
}
