import { useEffect, useState } from 'react';
import type { ModelHost } from '../../egress/model-hosts.ts';
import { formatCount } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useStore } from '../../ui/use-store.ts';
import { AddByAddress } from './AddByAddress.tsx';
import { fitModel, type FittedModel } from './best-variant.ts';
import { catalogue } from '../catalogue.ts';
import styles from './Catalogue.module.css';
import { CatalogueRow } from './CatalogueRow.tsx';
import { ConsentDialog } from './ConsentDialog.tsx';
import { lookAtDevice, type Device } from './device.ts';
import { deviceLine } from './fit-words.ts';
import type { Downloads } from '../downloads/downloads.ts';
import { recommend } from './recommend.ts';
import { recommendationWords } from './recommendation-words.ts';
import type { RemoteModel, RemoteSource } from '../remote-model.ts';
import type { Shelf } from '../shelf.ts';
import { readSiteModels, type SiteModel } from './site-models.ts';
import { SiteModels } from './SiteModels.tsx';

/** The other sites that this page may reach, handed over: this chunk must not share their names with the chat page. */
export interface HostsForModels {
  origins: readonly string[];
  of(source: RemoteSource): readonly ModelHost[];
}

export interface CatalogueListProps {
  shelf: Shelf;
  downloads: Downloads;
  hosts: HostsForModels;
  /** The build of the app that is on this device: with it came the list of models that this site carries itself. */
  build: string;
  /** Begins with one of those: then nobody else is asked. */
  onGetOwn: (id: string) => void;
}

/** Models that can be had, each held against this device. Looking makes no request; fetching asks first. */
export function CatalogueList({ shelf, downloads, hosts, build, onGetOwn }: CatalogueListProps) {
  const installed = useStore(shelf.state).models;
  const underway = useStore(downloads.state);
  const [device, setDevice] = useState<Device>();
  const [carried, setCarried] = useState<readonly SiteModel[]>([]);
  const [asked, setAsked] = useState<RemoteModel>();
  const [showsAll, setShowsAll] = useState(false);
  // Each model that comes or goes changes what storage is left.
  useEffect(() => void lookAtDevice().then(setDevice), [installed]);
  useEffect(() => void readSiteModels(build).then(setCarried), [build]);
  if (!device) return null;

  const models = catalogue.models.map((model) => fitModel(model, device));
  const recommended = recommend(models, device, navigator.language);
  const hidden = models.filter(({ best }) => best.fit.verdict === 'no');
  const rest = models.filter((model) => model !== recommended && (showsAll || !hidden.includes(model)));
  const statusOf = ({ id }: RemoteModel): RowStatus => {
    if (installed?.some(({ manifest }) => manifest.id === id)) return 'here';
    const phase = underway.get(id)?.state.phase;
    return phase === undefined || phase === 'done' ? 'absent' : 'underway';
  };
  const ownSite = new Set(carried.map(({ id }) => id));
  const onGet = (remote: RemoteModel): void => (ownSite.has(remote.id) ? onGetOwn(remote.id) : setAsked(remote));
  const row = (fitted: FittedModel, why?: string) => (
    <CatalogueRow
      key={fitted.model.name}
      {...{ fitted, why, statusOf, ownSite, onGet }}
      hosts={hosts.of(fitted.best.variant.remote.source)}
    />
  );

  return (
    <section className={styles.section} aria-labelledby="catalogue-title" data-catalogue>
      <h2 id="catalogue-title">More models</h2>
      <SiteModels carried={carried} here={installed ?? []} onGet={onGetOwn} />
      <GpuNotice device={device} count={models.filter(runsOnProcessor).length} />
      <p className={styles.small}>
        <strong>This device:</strong> {deviceLine(device)}. Asked of the browser; nothing was sent.
      </p>
      {recommended ? (
        row(recommended, recommendationWords(recommended, device, navigator.language))
      ) : (
        <p>
          None of these surely fits here, so the model that came with the app is the best to use.{' '}
          {hidden.length < models.length && 'Those below may work, but slowly or only just.'}
        </p>
      )}
      {groups(rest).map(({ title, members }) => (
        <div key={title} className={styles.group}>
          <h3>{title}</h3>
          {members.map((fitted) => row(fitted))}
        </div>
      ))}
      {hidden.length > 0 && (
        <div className={styles.actions}>
          <Button look="quiet" aria-pressed={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {showsAll
              ? 'Show only what may fit'
              : `Show ${formatCount(hidden.length, 'model', 'models')} that will not fit`}
          </Button>
        </div>
      )}
      {catalogue.leftOut.length > 0 && (
        <p className={styles.small}>
          Left out, because the list says of them what cannot be: {catalogue.leftOut.map(({ name }) => name).join(', ')}
          .
        </p>
      )}
      <AddByAddress origins={hosts.origins} onFound={setAsked} />
      {asked && (
        <ConsentDialog
          model={asked}
          device={device}
          hosts={hosts.of(asked.source)}
          onAccept={() => {
            setAsked(undefined);
            void downloads.begin(asked);
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}

export type RowStatus = 'absent' | 'underway' | 'here';

/** Before anybody chooses: what a device without a usable graphics card can do. */
function GpuNotice({ device: { gpu }, count }: { device: Device; count: number }) {
  if (gpu.isUsable && !gpu.facts.isSoftware) return null;
  return (
    <Notice>
      <p>
        <strong>You need no graphics card.</strong> This browser{' '}
        {gpu.isUsable ? 'only imitates one, which is slow' : 'offers none that models could run on'}, so Airlock uses
        the processor: {formatCount(count, 'model below runs', 'models below run')} on it.
      </p>
    </Notice>
  );
}

const runsOnProcessor = ({ best: { variant, fit } }: FittedModel): boolean =>
  variant.remote.format === 'gguf' && fit.verdict !== 'no';

const sizes = [
  { title: 'Up to 500 MB', mostBytes: 500e6 },
  { title: 'Up to 1.5 GB', mostBytes: 1.5e9 },
  { title: 'Larger', mostBytes: Infinity },
];

function groups(models: readonly FittedModel[]): { title: string; members: FittedModel[] }[] {
  const groupOf = ({ best }: FittedModel) => sizes.find(({ mostBytes }) => best.variant.remote.sizeBytes <= mostBytes);
  return sizes
    .map((size) => ({ title: size.title, members: models.filter((model) => groupOf(model) === size) }))
    .filter(({ members }) => members.length > 0);
}
