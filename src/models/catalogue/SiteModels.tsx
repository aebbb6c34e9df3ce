import { formatBytes } from '../../shared/format.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Catalogue.module.css';
import type { ShelfModel } from '../shelf.ts';
import type { SiteModel } from './site-models.ts';

export interface SiteModelsProps {
  carried: readonly SiteModel[];
  here: readonly ShelfModel[];
  onGet: (id: string) => void;
}

/** The models that this site carries and that are not here. */
export function SiteModels({ carried, here, onGet }: SiteModelsProps) {
  const isHere = ({ id, sha256 }: SiteModel): boolean =>
    here.some(({ manifest, isDamaged }) => manifest.id === id && manifest.file.sha256 === sha256 && !isDamaged);
  const models = carried.filter((model) => !isHere(model));
  if (models.length === 0) return null;
  return (
    <section className={styles.group} aria-labelledby="site-models-title">
      <h3 id="site-models-title">This site carries</h3>
      {models.map(({ id, name, maker, format, sizeBytes, licence }) => (
        <article key={id} className={`${styles.item} ${styles.card}`} data-site-model={id}>
          <h4>{name}</h4>
          <p className={styles.small}>
            {[
              formatBytes(sizeBytes),
              maker && `by ${maker}`,
              licence || 'licence unknown',
              format === 'mlc' ? 'for the graphics card' : 'for the processor',
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <div className={styles.actions}>
            <Button aria-label={`Get ${name}`} onClick={() => onGet(id)}>
              Get it
            </Button>
          </div>
        </article>
      ))}
      <p className={styles.small}>
        They come from <strong>{location.host}</strong>, like the app itself; nobody else is asked.
      </p>
    </section>
  );
}
