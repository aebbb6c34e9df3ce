import { existsSync, mkdirSync, openAsBlob, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findModel } from '../../src/model-store/find-model.ts';
import type { ModelManifest } from '../../src/model-store/manifest.ts';
import { listFiles } from '../../src/fetching/hub.ts';
import type { RemoteModel } from '../../src/models/remote-model.ts';
import { Trouble } from '../../src/shared/errors.ts';
import { cutModel } from './cut-model.ts';
import { ask, downloadFile } from './download-file.ts';
import type { FetchOptions } from './read-options.ts';

const workFolder = '.cache/fetch-model';

/**
 * Fetches a model, checks it as the app would, and puts it where the site serves it from. Nothing is there until all
 * of it is; what has arrived stays aside for the next try.
 * @throws Trouble of the hub and of the files; Error for an unknown name and for a model that is there already
 */
export async function fetchModel(
  id: string,
  models: readonly RemoteModel[],
  { hubOrigin, librariesOrigin, publicFolder }: Omit<FetchOptions, 'id'>,
  say: (line: string) => void,
): Promise<{ folder: string; manifest: ModelManifest }> {
  const model = models.find((one) => one.id === id);
  if (!model) throw new Error(`The catalogue has no model ${id}. Without a name all are listed.`);
  const folder = join(publicFolder, 'models', id);
  if (existsSync(folder)) throw new Error(`${folder} is there already. Remove it to fetch the model anew.`);

  const { files, hashesBy } = await listFiles(model, { ask, hubOrigin, librariesOrigin });
  say(`${files.length} files. ${hashWords[hashesBy]}`);
  const aside = join(workFolder, id);
  mkdirSync(aside, { recursive: true });
  const arrived: { name: string; path: string }[] = [];
  for (const file of files) {
    say(`${file.name} (${arrived.length + 1} of ${files.length})`);
    arrived.push({ name: file.name, path: await downloadFile(file, aside) });
  }
  await lookOver(arrived);

  const { licence, source: _source, files: _files, sizeBytes: _sizeBytes, ...facts } = model;
  const cutFolder = `${aside}.cut`;
  rmSync(cutFolder, { recursive: true, force: true });
  const manifest = await cutModel({ ...facts, licence: { spdx: licence, text: '' } }, arrived, cutFolder);
  mkdirSync(join(publicFolder, 'models'), { recursive: true });
  renameSync(cutFolder, folder);
  rmSync(aside, { recursive: true });
  return { folder, manifest };
}

const hashWords = {
  published: 'Each is held against the SHA-256 that the catalogue has.',
  host: 'Each is held against the hash that the hub says.',
  'first-use': 'Nobody says the hash of some: what comes is taken, and its hash is written down.',
} as const;

/** As the app does it with a model from disk: a build must not offer what the app would refuse. */
async function lookOver(files: readonly { name: string; path: string }[]): Promise<void> {
  const chosen = files.map(async ({ name, path }) => ({ path: name, file: new File([await openAsBlob(path)], name) }));
  const found = await findModel(await Promise.all(chosen));
  if ('missing' in found)
    throw new Trouble('ModelFileMissing', found.missing.join(', '), { file: found.missing[0] ?? '' });
}
