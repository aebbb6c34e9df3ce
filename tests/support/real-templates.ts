import { OLLAMA_CHAT_TEMPLATE_MAPPING } from '../../node_modules/@huggingface/ollama-utils/src/chat-template-automap.ts';

/** The chat templates of models that people use, by the models' names: from `@huggingface/ollama-utils`, MIT. */
export const realTemplates: ReadonlyMap<string, string> = new Map(
  OLLAMA_CHAT_TEMPLATE_MAPPING.map(({ model, gguf }) => [model.replace('library/', ''), gguf]),
);
