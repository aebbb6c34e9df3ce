import { useEffect, useState } from 'react';
import { modelHosts } from '../egress/model-hosts.ts';
import { CatalogueList } from './catalogue/CatalogueList.tsx';
import { ConsentDialog } from './catalogue/ConsentDialog.tsx';
import { lookAtDevice, type Device } from './catalogue/device.ts';
import { modelOf } from './catalogue.ts';
import { DownloadList } from './downloads/DownloadList.tsx';
import type { Downloads } from './downloads/downloads.ts';
import type { FetchFrame } from './fetch-frame.ts';
import { hostsOf } from './hosts-of.ts';
import type { Importer } from './importer.ts';
import type { Shelf } from './shelf.ts';
import { ShelfList } from './ShelfList.tsx';

const hosts = { origins: modelHosts.map(({ origin }) => origin), of: hostsOf };

export interface ModelListsProps {
  shelf: Shelf;
  importer: Importer;
  downloads: Downloads;
  frame: FetchFrame;
  /** The build of the app that is on this device. */
  build: string;
  /** Begins with a model that the site carries. */
  onGetOwn: (id: string) => void;
}

/** All models: on their way, here, and to be had. */
export function ModelLists({ shelf, importer, downloads, frame, build, onGetOwn }: ModelListsProps) {
  const [device, setDevice] = useState<Device>();
  useEffect(() => void lookAtDevice().then(setDevice), []);
  return (
    <>
      <DownloadList downloads={downloads} shelf={shelf} />
      <ShelfList shelf={shelf} importer={importer} onMend={(model) => void downloads.mend(model)} />
      <ConsentDialog
        frame={frame}
        device={device}
        modelOf={(id) => modelOf(id) ?? downloads.state.get().get(id)?.model}
        hostsOf={({ source }) => hostsOf(source)}
      />
      <CatalogueList {...{ shelf, downloads, hosts, build, onGetOwn }} />
    </>
  );
}
