/**
 * What is new in `version`, from the text of CHANGES.md: the points under its newest heading.
 * @throws Error when the newest entry is of another version, or says nothing
 */
export function readChanges(text: string, version: string): string[] {
  const [, newest = ''] = text.split(/^## /m);
  const [heading = '', ...lines] = newest.split('\n');
  if (heading.trim() !== version)
    throw new Error(`CHANGES.md begins with '${heading.trim()}', but package.json says ${version}.`);
  const points = lines
    .join('\n')
    .split(/^- /m)
    .slice(1)
    .map((point) => point.replaceAll(/\s+/g, ' ').trim());
  if (points.length === 0) throw new Error(`CHANGES.md says nothing about ${version}.`);
  return points;
}
