import type { Conversation } from '../../vault/records.ts';
import { cleanText } from '../prompt.ts';

const longestTag = 40;
const mostTags = 20;

/** Tags as they are typed, with commas between them: each once, whatever its case, and none of them empty. */
export function parseTags(text: string): string[] {
  const tags = new Map<string, string>();
  for (const part of cleanText(text).split(/[,，、\n]/u)) {
    const tag = [...part.replaceAll(/\s+/gu, ' ').trim()].slice(0, longestTag).join('').trimEnd();
    if (tag !== '' && !tags.has(tag.toLocaleLowerCase())) tags.set(tag.toLocaleLowerCase(), tag);
  }
  return [...tags.values()].slice(0, mostTags);
}

/** Every tag that a conversation has, in the order of the alphabet. */
export function allTags(conversations: readonly Conversation[]): string[] {
  const tags = new Set<string>();
  for (const conversation of conversations) for (const tag of conversation.tags ?? []) tags.add(tag);
  return [...tags].toSorted((one, other) => one.localeCompare(other));
}
