import { arrayType, stringType, valueBytes } from '../../src/shared/gguf/types.ts';
import { encodeKey, encodeValue, u64, type GgufValue } from './make-gguf.ts';

/** How a file's metadata is to be other than it is: undefined takes an entry away. */
export interface GgufEdit {
  metadata?: Readonly<Record<string, GgufValue | undefined>>;
  /** Tokens by their names, and their names to be. */
  tokens?: Readonly<Record<string, string>>;
  /** Types of tokens, by their old names. */
  tokenTypes?: Readonly<Record<string, number>>;
}

/** Most headers are shorter. */
const headerBytes = 16 * 1024 * 1024;

/** The same model under another header. Its weights stay where they are. */
export async function editGguf(model: Blob, edit: GgufEdit): Promise<Blob> {
  const bytes = new Uint8Array(await model.slice(0, Math.min(model.size, headerBytes)).arrayBuffer());
  const view = new DataView(bytes.buffer);
  const decoder = new TextDecoder();
  let at = 8;
  const take = (): number => Number(view.getBigUint64((at += 8) - 8, true));
  const takeText = (): string => {
    const length = take();
    return decoder.decode(bytes.subarray(at, (at += length)));
  };
  const takeNumber = (): number => view.getUint32((at += 4) - 4, true);
  const skipValue = (type: number): void => {
    if (type === stringType) takeText();
    else if (type === arrayType) {
      const of = takeNumber();
      const count = take();
      if (of === stringType) for (let index = 0; index < count; index += 1) takeText();
      else at += count * (valueBytes[of] ?? 0);
    } else at += valueBytes[type] ?? 0;
  };
  const tensorCount = take();
  const count = take();
  const entries = new Map<string, Uint8Array>();
  for (let index = 0; index < count; index += 1) {
    const key = takeText();
    const from = at;
    skipValue(takeNumber());
    entries.set(key, bytes.subarray(from, at));
  }
  const tensorsAt = at;
  for (let index = 0; index < tensorCount; index += 1) {
    takeText();
    const dimensions = takeNumber();
    at += dimensions * 8 + 12;
  }
  const tensors = bytes.subarray(tensorsAt, at);
  const weights = model.slice(Math.ceil(at / 32) * 32);

  const tokens = stringsOf(entries.get('tokenizer.ggml.tokens')!);
  for (const [key, value] of Object.entries(edit.metadata ?? {}))
    if (value === undefined) entries.delete(key);
    else entries.set(key, Uint8Array.from(encodeValue(value)));
  const types = entries.get('tokenizer.ggml.token_type');
  if (types && edit.tokenTypes) {
    const changed = Uint8Array.from(types);
    const numbers = new DataView(changed.buffer);
    for (const [name, type] of Object.entries(edit.tokenTypes))
      numbers.setInt32(16 + tokens.indexOf(name) * 4, type, true);
    entries.set('tokenizer.ggml.token_type', changed);
  }
  if (edit.tokens) {
    const value = tokens.map((name) => edit.tokens?.[name] ?? name);
    entries.set('tokenizer.ggml.tokens', Uint8Array.from(encodeValue({ type: 'strings', value })));
  }
  const parts: Uint8Array<ArrayBuffer>[] = [
    bytes.slice(0, 8),
    Uint8Array.from([...u64(BigInt(tensorCount)), ...u64(BigInt(entries.size))]),
  ];
  for (const [key, value] of entries) parts.push(Uint8Array.from(encodeKey(key)), Uint8Array.from(value));
  parts.push(Uint8Array.from(tensors));
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return new Blob([...parts, new Uint8Array((32 - (length % 32)) % 32), weights]);
}

/** A list of texts, as it stands in a file behind its type. */
function stringsOf(value: Uint8Array): string[] {
  const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
  const decoder = new TextDecoder();
  let at = 8;
  const take = (): number => Number(view.getBigUint64((at += 8) - 8, true));
  const count = take();
  return Array.from({ length: count }, () => {
    const length = take();
    return decoder.decode(value.subarray(at, (at += length)));
  });
}
