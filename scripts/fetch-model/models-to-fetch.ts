import { readFileSync } from 'node:fs';
import { catalogue } from '../../src/models/catalogue.ts';
import { parseCatalogue } from '../../src/models/catalogue/parse-catalogue.ts';
import type { RemoteModel } from '../../src/models/remote-model.ts';

/** Every form of every model of the catalogue: the app's own, or the one that `AIRLOCK_CATALOGUE` names. */
export function modelsToFetch(): RemoteModel[] {
  const file = process.env['AIRLOCK_CATALOGUE'];
  const { models } = file ? parseCatalogue(JSON.parse(readFileSync(file, 'utf8'))) : catalogue;
  return models.flatMap(({ variants }) => variants.map(({ remote }) => remote));
}
