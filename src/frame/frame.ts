import { hubOrigin, librariesOrigin, modelHosts } from '../egress/model-hosts.ts';
import { usualPatience } from '../fetching/download-run.ts';
import { createHubDesk, type KnownModel } from '../fetching/hub-desk.ts';
import type { FrameHello } from '../fetching/hub-verbs.ts';
import { serveHub } from '../fetching/serve-hub.ts';
import type { CatalogueEntry } from '../models/catalogue/catalogue-model.ts';
import { largeModels } from '../models/catalogue/large-models.ts';
import { smallModels } from '../models/catalogue/small-models.ts';
import { askPerson } from './ask-person.ts';

/**
 * The frame that fetches models from other sites. Its origin is opaque: it has no storage, no cookies and no service
 * worker, and no script of the page can reach into it. It fetches what the built-in list names, or an address that it
 * has shown whole, and only after a person has clicked inside it.
 */
const entries: readonly (Pick<CatalogueEntry, 'name'> & Partial<Pick<CatalogueEntry, 'variants'>>)[] =
  __AIRLOCK_CATALOGUE__ ? (__AIRLOCK_CATALOGUE__ as CatalogueEntry[]) : [...smallModels, ...largeModels];
const known = new Map<string, KnownModel>(
  entries.flatMap(({ name, variants = [] }) =>
    variants.map(({ id, source, sizeBytes, files }): [string, KnownModel] => [id, { name, source, sizeBytes, files }]),
  ),
);

const { port1, port2 } = new MessageChannel();
serveHub(port1, {
  createDesk: ({ consent, onSent }) =>
    createHubDesk({
      known,
      hosts: modelHosts,
      hubOrigin,
      librariesOrigin,
      patience: usualPatience,
      consent,
      onSent,
    }),
  ask: askPerson,
});
port1.start();
// Only a page of this site can hold this frame: `frame-ancestors` says so.
parent.postMessage({ airlockFetch: 1 } satisfies FrameHello, new URL(location.href).origin, [port2]);
