import { formatBytes } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import styles from './Catalogue.module.css';
import type { ShelfModel } from '../shelf.ts';
import type { SiteModel } from './site-models.ts';
import { words } from './words.ts';

export interface SiteModelsProps {
  carried: readonly SiteModel[];
  here: readonly ShelfModel[];
  onGet: (id: string) => void;
}

/** The models that this site carries and that are not here. */
export function SiteModels({ carried, here, onGet }: SiteModelsProps) {
  const isHere = ({ id, sha256 }: SiteModel): boolean =>
    here.some(({ manifest, isDamaged }) => manifest.id === id && manifest.file.sha256 === sha256 && !isDamaged);
  const say = words();
  const models = carried.filter((model) => !isHere(model));
  if (models.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby="site-models-title">
      <h3 id="site-models-title">{say.siteCarries}</h3>
      {models.map(({ id, name, maker, format, sizeBytes, licence }) => (
        <article key={id} className={`${styles.item} ${styles.card}`} data-site-model={id}>
          <h4>{name}</h4>
          <p className={styles.small}>
            {[
              formatBytes(sizeBytes),
              maker && say.by(maker),
              licence || say.licenceUnknown,
              format === 'mlc' ? say.forCard : say.forProcessor,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <div className={styles.actions}>
            <Button aria-label={say.getOne(name)} onClick={() => onGet(id)}>
              {say.get}
            </Button>
          </div>
        </article>
      ))}
      <p className={styles.small}>
        <Sentence parts={say.fromSite(<strong>{location.host}</strong>)} />
      </p>
    </section>
  );
}
