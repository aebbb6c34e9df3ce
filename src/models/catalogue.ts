import { largeModels } from './catalogue/large-models.ts';
import { toCatalogueModel, type CatalogueModel } from './catalogue/catalogue-model.ts';
import { smallModels } from './catalogue/small-models.ts';
import type { RemoteModel } from './remote-model.ts';
import { parseCatalogue, type LeftOut } from './catalogue/parse-catalogue.ts';

/** The models that this app names by itself: all to be had without an account. Smallest first. */
export interface Catalogue {
  models: readonly CatalogueModel[];
  /** Entries of a catalogue from outside that made no sense. */
  leftOut: readonly LeftOut[];
}

/** The built-in list, or the one that a test build was given (tests/README.md). */
export const catalogue: Catalogue =
  typeof __AIRLOCK_CATALOGUE__ !== 'undefined' && __AIRLOCK_CATALOGUE__
    ? parseCatalogue(__AIRLOCK_CATALOGUE__)
    : { models: [...smallModels, ...largeModels].map(toCatalogueModel), leftOut: [] };

const variants = new Map(
  catalogue.models.flatMap((model) => model.variants.map(({ remote }): [string, RemoteModel] => [remote.id, remote])),
);

/** The list's own word on a model, by its id. */
export const modelOf = (id: string): RemoteModel | undefined => variants.get(id);
