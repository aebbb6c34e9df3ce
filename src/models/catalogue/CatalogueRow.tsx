import type { ModelHost } from '../../egress/model-hosts.ts';
import { formatBytes, formatNumber } from '../../shared/format.ts';
import { currentLocale } from '../../shared/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Facts } from '../../ui/Facts.tsx';
import type { FittedModel, FittedVariant } from './best-variant.ts';
import styles from './Catalogue.module.css';
import { usedContextTokens } from './catalogue-forms.ts';
import type { RowStatus } from './CatalogueList.tsx';
import { fitWords } from './fit-words.ts';
import { hostName } from './host-name.ts';
import { languageNames } from './language-names.ts';
import type { RemoteModel } from '../remote-model.ts';
import { sizeWords } from './size-words.ts';
import { strengthWords } from './strength-words.ts';
import { words, type english } from './words.ts';

export interface CatalogueRowProps {
  fitted: FittedModel;
  /** Why this one is recommended; undefined for all others. */
  why: string | undefined;
  /** Who would be asked for its best form. */
  hosts: readonly ModelHost[];
  statusOf: (remote: RemoteModel) => RowStatus;
  ownSite: ReadonlySet<string>;
  onGet: (remote: RemoteModel) => void;
}

/** One model: closed, what one compares; open, everything. The recommended one is a card that stands open. */
export function CatalogueRow({ fitted, why, hosts, statusOf, ownSite, onGet }: CatalogueRowProps) {
  const say = words();
  const { model, best, others } = fitted;
  const { remote } = best.variant;
  const { label } = fitWords(best.fit);
  const line = `${sizeWords(best.variant)} · ${say.where[placeOf(best)]} · ${model.licence}`;
  const verdict = (
    <span className={styles.verdict} data-verdict={best.fit.verdict}>
      {statusOf(remote) === 'here' ? say.here : label}
    </span>
  );
  const get = <Get {...{ best, statusOf, ownSite, onGet }} isMain={why !== undefined} name={model.name} />;
  const facts = <Known {...fitted} hosts={hosts} isOwnSite={ownSite.has(remote.id)} />;
  const forms = others.length > 0 && (
    <Forms others={others} statusOf={statusOf} ownSite={ownSite} onGet={onGet} name={model.name} />
  );
  if (why !== undefined)
    return (
      <article className={`${styles.item} ${styles.card}`} data-catalogue-model={remote.id} data-recommended>
        <p className={styles.small}>{say.goodHere}</p>
        <h3 className={styles.head}>
          {model.name} {verdict}
        </h3>
        <p>{strengthWords(model)}</p>
        <p className={styles.small}>{why}</p>
        <p className={styles.small}>{line}</p>
        {get}
        <details>
          <summary>{say.allKnown}</summary>
          {facts}
          {forms}
        </details>
      </article>
    );
  return (
    <details className={styles.item} data-catalogue-model={remote.id}>
      <summary>
        <span className={styles.head}>
          <span className={styles.name}>{model.name}</span> {verdict}
        </span>
        <span className={styles.small}>{line}</span>
      </summary>
      <div className={styles.inside}>
        <p>{strengthWords(model)}</p>
        {facts}
        {get}
        {forms}
      </div>
    </details>
  );
}

type GetProps = Pick<CatalogueRowProps, 'statusOf' | 'ownSite' | 'onGet'> & {
  best: FittedVariant;
  name: string;
  isMain?: boolean;
};

function Get({ best: { variant, fit }, name, statusOf, ownSite, onGet, isMain = false }: GetProps) {
  const say = words();
  const { remote } = variant;
  const status = statusOf(remote);
  if (status === 'here') return <p className={styles.small}>{say.isHere}</p>;
  if (status === 'underway') return <p className={styles.small}>{say.isUnderway}</p>;
  if (fit.verdict === 'no') return null;
  return (
    <div className={styles.actions}>
      <Button
        look={isMain ? 'main' : 'plain'}
        onClick={() => onGet(remote)}
        aria-label={say.getFor[placeOf({ variant })](name)}
      >
        {ownSite.has(remote.id) ? say.getFromSite : say.get}
      </Button>
    </div>
  );
}

function Known({ model, best, hosts, isOwnSite }: FittedModel & { hosts: readonly ModelHost[]; isOwnSite: boolean }) {
  const { remote } = best.variant;
  const say = words();
  const facts: readonly (readonly [string, string])[] = [
    [say.needs, say.needsIs(formatBytes(remote.memoryBytes), sizeWords(best.variant))],
    [say.here, fitWords(best.fit).why],
    [say.runsOn, say.runsOnIs[placeOf(best)](remote.quantization)],
    [say.maker, say.makerIs(model.maker, formatNumber(model.parametersBillions, 1))],
    [say.licence, model.licence],
    [say.languages, languageNames(model.languages)],
    [say.context, say.contextIs(formatNumber(model.contextTokens), formatNumber(usedContextTokens))],
    [say.thinks, model.isThinking ? say.thinksYes : say.thinksNo],
    [say.comesFrom, isOwnSite ? say.thisSite : new Intl.ListFormat(currentLocale()).format(hosts.map(hostName))],
  ];
  return <Facts facts={facts} />;
}

type FormsProps = Omit<GetProps, 'best'> & { others: readonly FittedVariant[] };

/** The same model packed otherwise, for those who know why they want it. */
function Forms({ others, ...rest }: FormsProps) {
  return (
    <div className={styles.forms}>
      <p className={styles.small}>{words().otherForms}</p>
      <ul>
        {others.map((other) => (
          <li key={other.variant.remote.id} data-form={other.variant.remote.id}>
            <p>
              {words().form[placeOf(other)](other.variant.remote.quantization, sizeWords(other.variant))}{' '}
              <span className={styles.small}>{fitWords(other.fit).why}</span>
            </p>
            <Get best={other} {...rest} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What it runs on. */
function placeOf({ variant: { remote, needsF16 } }: Pick<FittedVariant, 'variant'>): keyof typeof english.where {
  if (remote.format === 'gguf') return 'processor';
  return needsF16 ? 'card' : 'card32';
}
