/**
 * Whether the browser itself put a header on a request: its own name, and the languages that it asks every site for. Only
 * with the very values that it has for them, because a script may set both.
 */
export function isOwnHeader(
  name: string,
  value: string,
  { userAgent, languages }: NavigatorID & NavigatorLanguage,
): boolean {
  if (name === 'user-agent') return value === userAgent;
  if (name !== 'accept-language') return false;
  const known = new Set(languages.flatMap((tag) => [tag.toLowerCase(), tag.split('-')[0]?.toLowerCase() ?? '']));
  const tags = value
    .split(',')
    .map((part) => /^\s*([\w-]+)(?:;q=[01](?:\.\d)?)?\s*$/.exec(part)?.[1]?.toLowerCase() ?? '');
  return new Set(tags).size === tags.length && tags.every((tag) => known.has(tag));
}
