import { modelHosts } from '../egress/model-hosts.ts';
import { CatalogueList } from './catalogue/CatalogueList.tsx';
import { DownloadList } from './downloads/DownloadList.tsx';
import type { Downloads } from './downloads/downloads.ts';
import { hostsOf } from './hosts-of.ts';
import type { Importer } from './importer.ts';
import type { Shelf } from './shelf.ts';
import { ShelfList } from './ShelfList.tsx';

const hosts = { origins: modelHosts.map(({ origin }) => origin), of: hostsOf };

export interface ModelListsProps {
  shelf: Shelf;
  importer: Importer;
  downloads: Downloads;
  /** The build of the app that is on this device. */
  build: string;
  /** Begins with a model that the site carries. */
  onGetOwn: (id: string) => void;
}

/** All models: on their way, here, and to be had. */
export function ModelLists({ shelf, importer, downloads, build, onGetOwn }: ModelListsProps) {
  return (
    <>
      <DownloadList downloads={downloads} shelf={shelf} />
      <ShelfList shelf={shelf} importer={importer} onMend={(model) => void downloads.mend(model)} />
      <CatalogueList {...{ shelf, downloads, hosts, build, onGetOwn }} />
    </>
  );
}
