import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFor } from '../../src/egress/headers.ts';
import { policy } from '../../src/egress/policy.ts';
import { parseManifest } from '../../src/model-store/manifest.ts';
import type { Receipt } from '../../src/privacy/receipt/receipt-schema.ts';
import { appListText, parseAppList } from '../../src/shared/app-list.ts';
import { check, type Check } from './check-receipt.ts';

/** Where to find what a receipt can be compared with. */
export interface Reference {
  /** A build of the app. */
  distFolder: string;
  /** The models that the sources carry. */
  modelsFolder: string;
}

/** Compares with what lies here: the app with a build that has the same name, the model with its manifest. */
export function compareWithBuild(receipt: Receipt, { distFolder, modelsFolder }: Reference): Check[] {
  return [...compareApp(receipt, distFolder), compareModel(receipt, modelsFolder)];
}

function compareApp({ app, policy: read }: Receipt, distFolder: string): Check[] {
  const name = 'The app’s files are those of the build here';
  const listFile = join(distFolder, policy.appList);
  if (!existsSync(listFile)) return [{ name, outcome: 'skipped', detail: `no build in ${distFolder}` }];
  const built = parseAppList(JSON.parse(readFileSync(listFile, 'utf8')));
  if (built.build !== app.build)
    return [{ name, outcome: 'skipped', detail: `${distFolder} holds build ${built.build}, the receipt ${app.build}` }];
  const listed = new Map(app.list?.files.map(({ path, foundSha256 }) => [path, foundSha256]));
  const other = built.files.filter(({ path }) => listed.get(path) !== hashOfFile(join(distFolder, path)));
  const isSameList = hashOf(appListText(built)) === app.list?.sha256;
  const headers = Object.entries(headersFor(policy.chat.paths[0], app.site));
  return [
    check(name, isSameList && other.length === 0, other.map(({ path }) => path).join(', ')),
    check(
      'The policy is that of the build here',
      JSON.stringify(headers) === JSON.stringify(read.headers.map(({ name: header, value }) => [header, value])),
    ),
  ];
}

function compareModel({ model }: Receipt, modelsFolder: string): Check {
  const name = 'The model’s hashes are those of the manifest here';
  if (!model) return { name, outcome: 'skipped', detail: 'there was no model' };
  // The name is the receipt's: only a plain one may choose a folder.
  const file = join(modelsFolder, model.id, 'manifest.json');
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(model.id) || !existsSync(file))
    return { name, outcome: 'skipped', detail: 'these sources carry no such model' };
  const manifest = parseManifest(JSON.parse(readFileSync(file, 'utf8')));
  const parts = model.parts.map(({ name: part, sizeBytes, sha256 }) => ({ name: part, sizeBytes, sha256 }));
  return check(name, manifest.file.sha256 === model.sha256 && JSON.stringify(manifest.parts) === JSON.stringify(parts));
}

function hashOfFile(path: string): string | undefined {
  return existsSync(path) ? hashOf(readFileSync(path)) : undefined;
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
