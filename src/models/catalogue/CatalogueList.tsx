import { useEffect, useState } from 'react';
import type { ModelHost } from '../../egress/model-hosts.ts';
import { formatBytes } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useStore } from '../../ui/use-store.ts';
import { AddByAddress } from './AddByAddress.tsx';
import { fitModel, type FittedModel } from './best-variant.ts';
import { catalogue } from '../catalogue.ts';
import styles from './Catalogue.module.css';
import { CatalogueRow } from './CatalogueRow.tsx';
import { lookAtDevice, type Device } from './device.ts';
import { deviceLine } from './fit-words.ts';
import type { Downloads } from '../downloads/downloads.ts';
import { recommend } from './recommend.ts';
import { recommendationWords } from './recommendation-words.ts';
import type { RemoteSource } from '../../fetching/remote-source.ts';
import type { RemoteModel } from '../remote-model.ts';
import type { Shelf } from '../shelf.ts';
import { readSiteModels, type SiteModel } from './site-models.ts';
import { SiteModels } from './SiteModels.tsx';
import { words } from './words.ts';

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
  const say = words();
  const installed = useStore(shelf.state).models;
  const underway = useStore(downloads.state);
  const [device, setDevice] = useState<Device>();
  const [carried, setCarried] = useState<readonly SiteModel[]>([]);
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
  const onGet = (remote: RemoteModel): void =>
    ownSite.has(remote.id) ? onGetOwn(remote.id) : void downloads.begin(remote);
  const row = (fitted: FittedModel, why?: string) => (
    <CatalogueRow
      key={fitted.model.name}
      {...{ fitted, why, statusOf, ownSite, onGet }}
      hosts={hosts.of(fitted.best.variant.remote.source)}
    />
  );

  return (
    <section className={styles.section} aria-labelledby="catalogue-title" data-catalogue>
      <h2 id="catalogue-title">{say.title}</h2>
      <SiteModels carried={carried} here={installed ?? []} onGet={onGetOwn} />
      <GpuNotice device={device} count={models.filter(runsOnProcessor).length} />
      <p className={styles.small}>
        <strong>{say.thisDevice}</strong> {say.deviceIs(deviceLine(device))}
      </p>
      {recommended ? (
        row(recommended, recommendationWords(recommended, device, navigator.language))
      ) : (
        <p>
          {say.noneFits} {hidden.length < models.length && say.someMay}
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
            {showsAll ? say.showFitting : say.showHidden(hidden.length)}
          </Button>
        </div>
      )}
      {catalogue.leftOut.length > 0 && (
        <p className={styles.small}>{say.leftOut(catalogue.leftOut.map(({ name }) => name).join(say.comma))}</p>
      )}
      <AddByAddress origins={hosts.origins} onFound={(remote) => void downloads.begin(remote)} />
    </section>
  );
}

export type RowStatus = 'absent' | 'underway' | 'here';

/** Before anybody chooses: what a device without a usable graphics card can do. */
function GpuNotice({ device: { gpu }, count }: { device: Device; count: number }) {
  if (gpu.isUsable && !gpu.facts.isSoftware) return null;
  const { needNoCard, imitatedCard, noCard } = words();
  return (
    <Notice>
      <p>
        <strong>{needNoCard}</strong> {(gpu.isUsable ? imitatedCard : noCard)(count)}
      </p>
    </Notice>
  );
}

const runsOnProcessor = ({ best: { variant, fit } }: FittedModel): boolean =>
  variant.remote.format === 'gguf' && fit.verdict !== 'no';

const mostBytesOfGroups = [500e6, 1.5e9, Infinity];

function groups(models: readonly FittedModel[]): { title: string; members: FittedModel[] }[] {
  const { upTo, larger } = words();
  const groupOf = ({ best }: FittedModel) => mostBytesOfGroups.find((most) => best.variant.remote.sizeBytes <= most);
  return mostBytesOfGroups
    .map((most) => ({
      title: most === Infinity ? larger : upTo(formatBytes(most)),
      members: models.filter((model) => groupOf(model) === most),
    }))
    .filter(({ members }) => members.length > 0);
}
