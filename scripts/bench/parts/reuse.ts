import type { BenchPart } from '../row.ts';

const questions = [
  'Name one fruit.',
  'What is the capital of France?',
  'Say a colour.',
  'What do bees make?',
  'Name one large animal.',
  'What is two plus two?',
  'Name a river.',
  'Which month comes after May?',
  'Name one kind of bread.',
  'What is the opposite of cold?',
];

/** How much of a conversation is read again at each question. */
export const reuse: BenchPart = {
  name: 'reuse',
  title: 'a conversation of ten turns',
  async measure({ app }) {
    const answers = await app.talk(questions);
    const [before, last] = answers.slice(-2);
    if (!before || !last || last.promptTokens === 0) throw new Error('The conversation came to no end.');
    const evaluatedTokens = last.promptTokens - last.cachedTokens;
    return [
      {
        name: 'reuseRatio',
        unit: 'ratio',
        meaning: 'Turn ten of a conversation: tokens that were evaluated over tokens of the whole prompt.',
        samples: [evaluatedTokens / last.promptTokens],
      },
      {
        name: 'reusePromptTokens',
        unit: 'tokens',
        meaning: 'Turn ten: tokens of the whole prompt.',
        samples: [last.promptTokens],
      },
      {
        name: 'reuseEvaluatedTokens',
        unit: 'tokens',
        meaning: 'Turn ten: tokens that were evaluated.',
        samples: [evaluatedTokens],
      },
      {
        name: 'reuseNewTokens',
        unit: 'tokens',
        meaning: 'Turn ten: tokens of the new question with its template, none of which can have been read before.',
        samples: [last.promptTokens - before.promptTokens - before.completionTokens],
      },
    ];
  },
};
