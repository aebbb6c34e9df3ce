/** As the package has it in its sources, and does not export it. */
interface TemplateList {
  OLLAMA_CHAT_TEMPLATE_MAPPING: readonly { model: string; gguf: string }[];
}

const [list] = Object.values(
  import.meta.glob<TemplateList>('/node_modules/@huggingface/ollama-utils/src/chat-template-automap.ts', {
    eager: true,
  }),
);

/** The chat templates of models that people use, by the models' names: from `@huggingface/ollama-utils`, MIT. */
export const realTemplates: ReadonlyMap<string, string> = new Map(
  (list?.OLLAMA_CHAT_TEMPLATE_MAPPING ?? []).map(({ model, gguf }) => [model.replace('library/', ''), gguf]),
);
