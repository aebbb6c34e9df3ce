import { useEffect } from 'react';
import { useStore } from '../../ui/use-store.ts';
import { DownloadRow } from './DownloadRow.tsx';
import type { Downloads } from './downloads.ts';
import styles from '../ModelsScreen.module.css';
import { words } from './words.ts';
import type { Shelf } from '../shelf.ts';

/** Models on their way from other sites; nothing where there are none. */
export function DownloadList({ downloads, shelf }: { downloads: Downloads; shelf: Shelf }) {
  const all = [...useStore(downloads.state).values()];
  const doneCount = all.filter(({ state }) => state.phase === 'done').length;
  useEffect(() => void shelf.look(), [shelf, doneCount]);
  if (all.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="downloads-title">
      <h2 id="downloads-title">{words().title}</h2>
      <ul className={styles.shelf}>
        {all.map((download) => (
          <DownloadRow
            key={download.model.id}
            download={download}
            downloads={downloads}
            onUse={(id) => void shelf.use(id)}
          />
        ))}
      </ul>
    </section>
  );
}
