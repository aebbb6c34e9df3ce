import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { policy } from '../../src/egress/policy.ts';
import { parseManifest } from '../../src/model-store/manifest.ts';
import type { SiteModel, SiteModelIndex } from '../../src/models/catalogue/site-models.ts';

/** Lists the models that the site carries, from their manifests. A model of which a part is missing stops the build. */
export function siteModels(publicFolder: string): Plugin {
  return {
    name: 'airlock-site-models',
    apply: 'build',
    generateBundle() {
      const index: SiteModelIndex = { version: 1, models: readModels(join(publicFolder, policy.modelFolder)) };
      this.emitFile({ type: 'asset', fileName: policy.modelIndex.slice(1), source: `${JSON.stringify(index)}\n` });
    },
  };
}

/** Smallest first. */
function readModels(folder: string): SiteModel[] {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'manifest.json')));
  return names.map((name) => readModel(folder, name)).toSorted((a, b) => a.sizeBytes - b.sizeBytes);
}

function readModel(folder: string, name: string): SiteModel {
  const manifest = parseManifest(JSON.parse(readFileSync(join(folder, name, 'manifest.json'), 'utf8')));
  const { licence, file, files: _files, parts, version: _version, ...facts } = manifest;
  if (facts.id !== name) throw new Error(`${name}/manifest.json is that of ${facts.id}.`);
  const wrong = parts.find((part) => sizeOf(join(folder, name, part.name)) !== part.sizeBytes);
  if (wrong) throw new Error(`${name}/${wrong.name} is not here as its manifest says: npm run fetch-model ${name}`);
  return { ...facts, licence: licence.spdx, sizeBytes: file.sizeBytes, sha256: file.sha256 };
}

function sizeOf(path: string): number | undefined {
  return existsSync(path) ? statSync(path).size : undefined;
}
