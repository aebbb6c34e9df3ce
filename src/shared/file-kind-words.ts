import { english } from './file-fault-words.ts';
import type { TroubleWords } from './trouble-words.ts';

/** What a file that somebody brings can be in place of a chat model. Only the page on which files come in has these. */
export const kindWords = {
  'newer-version': (file: string) => ({
    sentence: `${file} is a GGUF file of a version that is newer than this app.`,
    nextStep: 'Look for an older file of the same model, or for a newer version of Airlock.',
  }),
  'big-endian': (file: string) => ({
    sentence: `${file} was made for computers with the other byte order.`,
    nextStep: 'Get the usual file of the same model: its name does not say “be” or “big-endian”.',
  }),
  pointer: (file: string) => ({
    sentence: `${file} is a Git LFS pointer: it says where the model is, and is not the model.`,
    nextStep: 'Download the file itself from its page, then import it.',
  }),
  'web-page': (file: string) => ({
    sentence: `${file} is a web page or a message from a site that was saved in place of the model.`,
    nextStep: 'Download the model again; the site may want you to sign in first.',
  }),
  archive: (file: string) => ({
    sentence: `${file} is a compressed archive.`,
    nextStep: 'Unpack it, and choose the .gguf file that is in it.',
  }),
  safetensors: (file: string) => ({
    sentence: `${file} is in the safetensors format, which no engine here reads.`,
    nextStep: 'Look for a GGUF file of the same model.',
  }),
  'image-part': (file: string) => ({
    sentence: `${file} is the part of a model that reads images (mmproj), not the model itself.`,
    nextStep: 'Choose the other file of the same model, without “mmproj” in its name. This app reads no images.',
  }),
  adapter: (file: string) => ({
    sentence: `${file} is an addition to a model (a LoRA adapter or control vector), not a model.`,
    nextStep: 'Choose a whole model: this app loads no additions.',
  }),
  imatrix: (file: string) => ({
    sentence: `${file} is an importance matrix: statistics from the packing of a model, not a model.`,
    nextStep: 'Choose the file of the model itself.',
  }),
  'vocab-only': (file: string) => ({
    sentence: `${file} holds a vocabulary and no weights.`,
    nextStep: 'Choose the file of the model itself.',
  }),
  'search-model': (file: string, kind: string) => ({
    sentence: `${file} is a model for search (${kind}): it compares texts and writes none.`,
    nextStep: 'Choose a chat model. Its name often contains “instruct” or “chat”.',
  }),
  'image-model': (file: string, kind: string) => ({
    sentence: `${file} is a model for images or films (${kind}), not for text.`,
    nextStep: 'Choose a chat model.',
  }),
  'audio-model': (file: string, kind: string) => ({
    sentence: `${file} is a model for sound or speech (${kind}), not for text.`,
    nextStep: 'Choose a chat model.',
  }),
  'not-chat': (file: string, kind: string) => ({
    sentence: `${file} is a language model of a kind (${kind}) that cannot chat.`,
    nextStep: 'Choose a chat model.',
  }),
} satisfies Record<string, (file: string, kind: string) => TroubleWords>;

/** From now on `file-fault-words.ts` has these words, too. */
export function teachFileKinds(): void {
  Object.assign(english, kindWords);
}
