import { readFileSync } from 'node:fs';
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { openTexts } from '../../src/takeout/read/archive.ts';
import { readConversations, type Found } from '../../src/takeout/read/read-conversations.ts';
import type { WholeConversation } from '../../src/vault/whole-conversation.ts';

/** The files in `tests/fixtures/takeout`, each in the shape of one assistant's export. All that is said in them is made up. */
export const fixtureNames = [
  'chatgpt.json',
  'claude.json',
  'open-webui.json',
  'llama.json',
  'llama-lines.jsonl',
  'webllm.json',
] as const;

export function fixture(name: (typeof fixtureNames)[number]): string {
  return readFileSync(new URL(`../fixtures/takeout/${name}`, import.meta.url), 'utf8');
}

/** Everything that is found in a file. */
export async function findAll(file: Blob | string, name = 'file.json'): Promise<Found[]> {
  const texts = await openTexts(typeof file === 'string' ? new Blob([file]) : file, () => {});
  const all: Found[] = [];
  for await (const found of readConversations(texts, { name, lastModified: 1_700_000_000_000 })) all.push(found);
  return all;
}

export async function readAll(file: Blob | string, name = 'file.json'): Promise<WholeConversation[]> {
  return (await findAll(file, name)).flatMap((found) => (found.kind === 'conversation' ? [found.whole] : []));
}

export async function zipOf(files: Record<string, string>): Promise<Blob> {
  const archive = new ZipWriter(new BlobWriter('application/zip'), { useWebWorkers: false });
  for (const [name, text] of Object.entries(files)) await archive.add(name, new TextReader(text));
  return await archive.close();
}
