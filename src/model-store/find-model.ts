import type { ChosenFile } from './chosen-file.ts';
import type { FoundModel } from './copy-in.ts';
import { fileTrouble } from '../shared/file-trouble.ts';
import { findGguf } from './find-gguf.ts';
import { configName, findMlc, type LackingModel } from './find-mlc.ts';

const isGguf = ({ path }: ChosenFile): boolean => /\.gguf$/i.test(path);
const isConfig = ({ path }: ChosenFile): boolean => path === configName || path.endsWith(`/${configName}`);

/** Whether there is the beginning of a model among the files, and not just what another lacks. */
export function isModel(chosen: readonly ChosenFile[]): boolean {
  return chosen.some((file) => isGguf(file) || isConfig(file));
}

/**
 * The model among the files that a person chose: one GGUF file, or the files of one in MLC's format.
 * @throws Trouble `ModelFileCorrupt` with a `fault`, `ModelDoesNotFit`
 */
export async function findModel(chosen: readonly ChosenFile[]): Promise<FoundModel | LackingModel> {
  const ggufs = chosen.filter(isGguf);
  const [first] = ggufs;
  if (first && ggufs.length > 1 && ggufs.every(({ path }) => /-\d{5}-of-\d{5}\.gguf$/i.test(path)))
    throw fileTrouble('split', first.file.name, `${ggufs.length} files`);
  if (first && (ggufs.length > 1 || chosen.some(isConfig)))
    throw fileTrouble('several-models', first.file.name, `${ggufs.length} GGUF files`);
  // A single file is what it begins with, whatever it is called.
  const gguf = first ?? (chosen.length === 1 && !isModel(chosen) ? chosen[0] : undefined);
  return gguf ? await findGguf(gguf.file) : await findMlc(chosen);
}
