import { asTrouble } from '../shared/errors.ts';
import { createMarkBreaker, type MarkBreaker } from './break-control-tokens.ts';
import { chatForm, type ChatForm } from './chat-form.ts';
import type { LoadProgress, ModelNote } from './engine.ts';
import { readVocabulary } from './read-vocabulary.ts';
import { loadWllama, type LoadRequest } from './wllama-load.ts';
import type { OfflineWllama } from './wllama-runtime.ts';
import { isTemplateRefused } from './wllama-troubles.ts';

/** A model with what its file says of how to talk to it. */
export interface LoadedWllama {
  wllama: OfflineWllama;
  breakMarks: MarkBreaker;
  form: ChatForm;
  notes: readonly ModelNote[];
}

/** The form that llama.cpp gives to models without one. */
const commonTemplate = 'chatml';

/**
 * Reads what a model's file says of its form, then loads it. A template that llama.cpp cannot read makes no model useless:
 * it is loaded again with the common one.
 * @throws Trouble `ModelFileCorrupt`, `ModelDoesNotFit`, `EngineFailed`
 */
export async function loadModel(
  request: Omit<LoadRequest, 'chatTemplate' | 'endTokenId'>,
  onProgress: (progress: LoadProgress) => void,
): Promise<LoadedWllama> {
  const vocabulary = await readVocabulary(new Blob([...request.parts]));
  const open = async (
    template: string,
    change: Pick<LoadRequest, 'chatTemplate' | 'endTokenId'>,
  ): Promise<LoadedWllama> => {
    const form = chatForm({ ...vocabulary, template });
    const wllama = await loadWllama({ ...request, ...change }, onProgress);
    const notes: ModelNote[] = [];
    if (change.chatTemplate) notes.push('common-form');
    if (form.hasPlainMarks) notes.push('plain-marks');
    return { wllama, breakMarks: createMarkBreaker(vocabulary.marks), form, notes };
  };
  const { template } = vocabulary;
  const { endTokenId } = chatForm(vocabulary);
  try {
    return await open(template, endTokenId === undefined ? {} : { endTokenId });
  } catch (error) {
    const { name, message } = asTrouble(error, 'EngineFailed');
    if (name === 'ModelDoesNotFit') throw error;
    if (template !== '' && isTemplateRefused([message])) return await open('', { chatTemplate: commonTemplate });
    // An end mark of our finding is worth less than the model.
    if (endTokenId !== undefined) return await open(template, {});
    throw error;
  }
}
