import type { ChosenFile } from './chosen-file.ts';
import { configName } from './find-mlc.ts';

/** What was missing joins the files that are there: in the model's own folder, and in place of one of its name. */
export function addFiles(held: readonly ChosenFile[], added: readonly ChosenFile[]): ChosenFile[] {
  const config = held.find(({ path }) => path.endsWith(configName))?.path ?? configName;
  const folder = config.slice(0, -configName.length);
  const placed = added.map(({ file }) => ({ path: folder + file.name, file }));
  const paths = new Set(placed.map(({ path }) => path));
  return [...held.filter(({ path }) => !paths.has(path)), ...placed];
}
