import type { Titler, TitlerParts } from '../chat/titles/titler.ts';

/** The titler, which comes as a file of its own, with the first answer. */
export function createLateTitler(parts: TitlerParts): Titler {
  let titler: Titler | undefined;
  let stopCount = 0;
  return {
    answered(answer, prompt) {
      const before = stopCount;
      const come = (titles: typeof import('../chat/titles/titles.ts')): void => {
        titler ??= titles.createTitler(parts);
        if (stopCount === before) titler.answered(answer, prompt);
      };
      // Where its file is missing, titles are made of questions.
      import('../chat/titles/titles.ts').then(come, () => {});
    },
    stop() {
      stopCount += 1;
      titler?.stop();
    },
  };
}
