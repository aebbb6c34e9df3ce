import { useEffect, useState } from 'react';
import { formatBytes } from '../shared/format.ts';
import { Button } from '../ui/Button.tsx';
import styles from './ModelsScreen.module.css';
import type { ShelfModel } from './shelf.ts';
import { readSiteModels, type SiteModel } from './site-models.ts';

export interface SiteModelsProps {
  /** The build that is on this device, and came with the list. */
  build: string;
  here: readonly ShelfModel[];
  onGet: (id: string) => void;
}

/** The models that this site carries and that are not here. */
export function SiteModels({ build, here, onGet }: SiteModelsProps) {
  const [carried, setCarried] = useState<readonly SiteModel[]>([]);
  useEffect(() => void readSiteModels(build).then(setCarried), [build]);
  const isHere = ({ id, sha256 }: SiteModel): boolean =>
    here.some(({ manifest, isDamaged }) => manifest.id === id && manifest.file.sha256 === sha256 && !isDamaged);
  const models = carried.filter((model) => !isHere(model));
  if (models.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="site-models-title">
      <h2 id="site-models-title">This site carries</h2>
      <p>
        From <strong>{location.host}</strong> alone, like the app itself; nobody else is asked.
      </p>
      <ul className={styles.shelf}>
        {models.map(({ id, name, maker, format, sizeBytes, licence }) => (
          <li key={id} className={styles.row} data-site-model={id}>
            <h3>{name}</h3>
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
          </li>
        ))}
      </ul>
    </section>
  );
}
