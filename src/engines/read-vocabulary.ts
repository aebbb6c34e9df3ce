import { Trouble } from '../shared/errors.ts';
import { numberAt, readMetadata, textAt, type GgufMetadata } from '../shared/gguf/metadata.ts';
import { marksOf, type SpecialToken } from './marks-of.ts';

/** What a GGUF file says of how it reads and writes, beside its weights. */
export interface Vocabulary {
  tokens: readonly string[];
  /** Tokens that no text may name. */
  marks: readonly string[];
  /** The form in which it wants a conversation. Empty where it has none. */
  template: string;
  /** The token at which it says that an answer ends. */
  endToken: string | undefined;
}

const tokensKey = 'tokenizer.ggml.tokens';
const typesKey = 'tokenizer.ggml.token_type';
const templateKey = 'tokenizer.chat_template';
const [unknownType, controlType, definedType] = [2, 3, 4];

/** @throws Trouble `ModelFileCorrupt` for what is no GGUF file: a model whose marks nobody knows is not run */
export async function readVocabulary(model: Blob): Promise<Vocabulary> {
  try {
    const { metadata } = await readMetadata(model, '', new Set([tokensKey, typesKey, templateKey]));
    return vocabularyOf(metadata);
  } catch (error) {
    throw new Trouble('ModelFileCorrupt', String(error), { fault: 'refused' }, error);
  }
}

function vocabularyOf(metadata: GgufMetadata): Vocabulary {
  const tokens = textsAt(metadata, tokensKey);
  const types = numbersAt(metadata, typesKey);
  const template = textAt(metadata, templateKey) ?? '';
  const special: SpecialToken[] = [];
  for (const [id, text] of tokens.entries()) {
    const type = types[id];
    if (type === controlType || type === unknownType) special.push({ text, kind: 'control' });
    else if (type === definedType) special.push({ text, kind: 'defined' });
  }
  // Files whose types are wrong still name their marks one by one.
  for (const key of metadata.keys()) {
    const named = /^tokenizer\.ggml\.\w+_token_id$/.test(key) ? tokens[numberAt(metadata, key) ?? -1] : undefined;
    if (named !== undefined) special.push({ text: named, kind: 'defined' });
  }
  return {
    tokens,
    marks: [...new Set(marksOf(special, template))],
    template,
    endToken: tokens[numberAt(metadata, 'tokenizer.ggml.eos_token_id') ?? -1],
  };
}

function textsAt(metadata: GgufMetadata, key: string): readonly string[] {
  const value = metadata.get(key);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function numbersAt(metadata: GgufMetadata, key: string): readonly number[] {
  const value = metadata.get(key);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'number') : [];
}
