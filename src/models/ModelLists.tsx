import { lazy, Suspense, useEffect, useState } from 'react';
import { modelHosts } from '../egress/model-hosts.ts';
import { DownloadList } from './DownloadList.tsx';
import type { Downloads } from './downloads.ts';
import { hostsOf } from './hosts-of.ts';
import type { Importer } from './importer.ts';
import type { Setup } from './setup.ts';
import type { Shelf } from './shelf.ts';
import { ShelfList } from './ShelfList.tsx';
import { readSiteModels, type SiteModel } from './site-models.ts';

// What comes later, when a person looks at the models: the page that opens first stays small.
const CatalogueList = lazy(async () => ({ default: (await import('./catalogue/more-models.ts')).CatalogueList }));

const hosts = { origins: modelHosts.map(({ origin }) => origin), of: hostsOf };

export interface ModelListsProps {
  setup: Setup;
  shelf: Shelf;
  importer: Importer;
  downloads: Downloads;
  /** The build of the app that is on this device. */
  build: string;
}

/** All models: on their way, here, and to be had. Once the app itself is on this device. */
export function ModelLists({ setup, shelf, importer, downloads, build }: ModelListsProps) {
  const [carried, setCarried] = useState<readonly SiteModel[]>([]);
  useEffect(() => void readSiteModels(build).then(setCarried), [build]);
  const get = (id: string): void => void setup.offerModel(id);
  return (
    <>
      <DownloadList downloads={downloads} shelf={shelf} />
      <ShelfList shelf={shelf} importer={importer} carried={carried} onGet={get} />
      <Suspense>
        <CatalogueList
          shelf={shelf}
          downloads={downloads}
          hosts={hosts}
          ownSite={new Map(carried.map(({ id }) => [id, () => get(id)]))}
        />
      </Suspense>
    </>
  );
}
