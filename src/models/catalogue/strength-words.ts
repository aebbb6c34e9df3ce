import { wordsOf } from '../../shared/words.ts';
import type { CatalogueEntry, CatalogueModel } from './catalogue-model.ts';

/** One line on each model of the app's own list: what it is good at, and what it is not. */
export const english = {
  'SmolLM2 360M': 'Quick rewording and short summaries. It knows little, and gets facts wrong.',
  'Qwen3 0.6B': 'Many languages in little space. It thinks before it answers, so a reply takes a while.',
  'Qwen3.5 0.8B': 'The newest of its size, in many languages, and sparing with memory in long conversations.',
  'Gemma 3 1B': 'Natural, well-formed English for everyday questions and writing.',
  'Llama 3.2 1B': 'Summaries, rewriting and short answers, in eight languages.',
  'Qwen2.5 Coder 1.5B': 'Short programs and explaining code. For other things, take another.',
  'Qwen3 1.7B': 'Questions that need a few steps, in many languages. It thinks first.',
  'Granite 3.3 2B': 'Businesslike summaries and picking facts out of a text, in twelve languages.',
  'Gemma 2 2B': 'Friendly, clear English: letters, explanations, ideas.',
  'SmolLM3 3B': 'The most able here without a graphics card, in six languages. It thinks first, and slowly.',
  'Llama 3.2 3B': 'A good all-rounder for writing and questions, in eight languages.',
  'Ministral 3 3B': 'Writing and questions in European and Asian languages.',
  'Phi-4 mini': 'Arithmetic, logic and structured answers. It knows less of the world than its size suggests.',
  'Qwen3 4B': 'Hard questions, step by step, in many languages. It thinks first.',
  'Qwen2.5 Coder 7B': 'Writing, explaining and mending code in most programming languages.',
  'Llama 3.1 8B': 'Long texts, careful writing and broad knowledge, in eight languages.',
  'Qwen3 8B': 'The most able here for hard questions, in many languages. It thinks first.',
};

/** An entry of the app's own list: without a line here it does not pass the type check. */
export type OwnEntry = CatalogueEntry & { name: keyof typeof english };

const words = wordsOf<Readonly<Record<string, string>>>('strengths', english);

/** Of a model in a list from outside it is what that list says. */
export function strengthWords({ name, goodAt }: Pick<CatalogueModel, 'name' | 'goodAt'>): string {
  return goodAt ?? words()[name] ?? '';
}
