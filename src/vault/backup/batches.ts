/** Some at a time: one look at the store answers for all of them. @returns what the source returns */
export async function* inBatches<T, R>(source: AsyncGenerator<T, R>, size: number): AsyncGenerator<T[], R> {
  let batch: T[] = [];
  for (;;) {
    const next = await source.next();
    if (!next.done) batch.push(next.value);
    if (batch.length === size || (next.done && batch.length > 0)) {
      yield batch;
      batch = [];
    }
    if (next.done) return next.value;
  }
}
