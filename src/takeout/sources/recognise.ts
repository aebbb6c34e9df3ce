import * as v from 'valibot';
import { chatgptSchema, fromChatgpt } from './chatgpt.ts';
import { claudeSchema, fromClaude } from './claude.ts';
import type { ForeignConversation } from './foreign.ts';
import { fromLlama, llamaSchema } from './llama.ts';
import { fromOpenWebui, openWebuiSchema } from './open-webui.ts';
import { fromWebllm, webllmSchema } from './webllm.ts';

/** Whose file it is. */
export type ForeignSource = 'chatgpt' | 'claude' | 'open-webui' | 'llama' | 'webllm';

interface Kind {
  source: ForeignSource;
  /** The fields by which it is known. */
  fields: readonly string[];
  read: (value: unknown, fileName: string) => ForeignConversation | undefined;
}

function kind<T>(
  source: ForeignSource,
  fields: readonly string[],
  schema: v.GenericSchema<unknown, T>,
  convert: (found: T, fileName: string) => ForeignConversation,
): Kind {
  return {
    source,
    fields,
    read: (value, fileName) => {
      const parsed = v.safeParse(schema, value);
      return parsed.success ? convert(parsed.output, fileName) : undefined;
    },
  };
}

/** The more particular first: `messages` alone are anybody's. */
const kinds: readonly Kind[] = [
  kind('chatgpt', ['mapping'], chatgptSchema, fromChatgpt),
  kind('claude', ['chat_messages'], claudeSchema, fromClaude),
  kind('open-webui', ['chat'], openWebuiSchema, fromOpenWebui),
  kind('llama', ['conv', 'messages'], llamaSchema, fromLlama),
  kind('webllm', ['messages'], webllmSchema, fromWebllm),
];

/** @returns undefined for what is no conversation of a kind that is known */
export function recognise(
  value: unknown,
  fileName: string,
): { source: ForeignSource; conversation: ForeignConversation | undefined } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = kinds.find(({ fields }) => fields.every((field) => Object.hasOwn(value, field)));
  return found && { source: found.source, conversation: found.read(value, fileName) };
}
