import { isAtModelHost, type ModelHost } from '../egress/model-hosts.ts';
import { Trouble } from '../shared/errors.ts';
import type { Arriving, Wanted } from './arriving.ts';
import { askHost } from './ask-host.ts';
import type { Patience } from './download-run.ts';
import { fetchPieces } from './fetch-pieces.ts';
import { listFiles, type Listing } from './hub.ts';
import { isSource } from './is-source.ts';
import type { PublishedFile, RemoteSource } from './remote-source.ts';

/** A model of the built-in list, as far as fetching it goes. */
export interface KnownModel {
  name: string;
  sizeBytes: number;
  source: RemoteSource;
  files?: readonly PublishedFile[] | undefined;
}

/** Which model is asked for. `source` counts only where the built-in list does not know `id`. */
export interface AskedModel {
  id: string;
  source?: RemoteSource | undefined;
}

/** What a person is asked to agree to, in this visit. */
export interface ConsentRequest {
  source: RemoteSource;
  /** Undefined for what is not in the built-in list: then nobody vouches for the address. */
  known: KnownModel | undefined;
}

export interface OpenFile {
  id: string;
  /** Into the files of the listing. */
  fileIndex: number;
  wanted: Wanted;
  signal: AbortSignal;
}

/** All that can be asked of other sites. Addresses never come from outside without a person's consent. */
export interface HubDesk {
  /**
   * Which files a model has, asked anew in each visit, after consent.
   * @throws Trouble `HostRefused`, `HostLacksFile`, `HostBusy`, `HostAnsweredOddly`, `ModelFileCorrupt`,
   * `DownloadInterrupted`; AbortError when the person declines
   */
  list(asked: AskedModel, signal: AbortSignal): Promise<Listing>;
  /** Bytes of a file of a model that was listed in this visit. @throws as `fetchPieces` */
  open(request: OpenFile): Promise<Arriving>;
}

export interface HubDeskParts {
  known: ReadonlyMap<string, KnownModel>;
  hosts: readonly ModelHost[];
  hubOrigin: string;
  librariesOrigin: string;
  patience: Patience;
  /** Resolves when a person has agreed. @throws AbortError */
  consent: (request: ConsentRequest, signal: AbortSignal) => Promise<void>;
  onSent: (address: string, bytesIn: number) => void;
}

export function createHubDesk({
  known,
  hosts,
  hubOrigin,
  librariesOrigin,
  patience,
  consent,
  onSent,
}: HubDeskParts): HubDesk {
  /** What a person agreed to in this visit, by the model's id. */
  const agreed = new Map<string, string>();
  const listings = new Map<string, Listing>();
  const isListed = (address: string): boolean => isAtModelHost(address, hosts);
  const openAddress = (address: string, wanted: Wanted, signal: AbortSignal): Promise<Arriving> =>
    fetchPieces({ address, wanted, signal, isListed, silenceMs: patience.silenceMs, onSent });

  return {
    async list({ id, source: given }, signal) {
      const model = known.get(id);
      const source = model?.source ?? given;
      if (!source || (!model && !isSource(source, hosts)))
        throw new Trouble('HostRefused', `unlisted: ${id}`, { host: hostOf(source), how: 'unlisted' });
      const key = JSON.stringify(source);
      if (agreed.get(id) !== key) {
        await consent({ source, known: model }, signal);
        agreed.set(id, key);
      }
      const listing = await listFiles(
        { source, files: model?.files },
        {
          hubOrigin,
          librariesOrigin,
          ask: (address, limitBytes) =>
            askHost(address, limitBytes, (wanted) => openAddress(address, wanted, signal), patience, signal),
        },
      );
      listings.set(id, listing);
      return listing;
    },
    async open({ id, fileIndex, wanted, signal }) {
      const file = listings.get(id)?.files[fileIndex];
      if (!file || !isStretch(wanted, file.sizeBytes)) throw new Error('No such bytes of a file of this visit.');
      return await openAddress(file.address, wanted, signal);
    },
  };
}

/** Goes into a header, so it is nothing but two numbers within the file. */
function isStretch({ startBytes, endBytes = startBytes + 1 }: Wanted, sizeBytes = Number.MAX_SAFE_INTEGER): boolean {
  return (
    Number.isSafeInteger(startBytes) &&
    Number.isSafeInteger(endBytes) &&
    startBytes >= 0 &&
    startBytes < endBytes &&
    endBytes <= sizeBytes
  );
}

/** The host that a refusal names. */
function hostOf(source: RemoteSource | undefined): string {
  const address = source?.kind === 'gguf-address' ? source.address : '';
  return URL.canParse(address) ? new URL(address).host : '';
}
