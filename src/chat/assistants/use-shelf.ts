import { useEffect, useState } from 'react';
import type { Kit, Shelf } from '../../assistants/kit.ts';
import { asTrouble, type Trouble } from '../../shared/errors.ts';

/** All assistants and templates, read again when this tab or another changes one. */
export type ReadShelf =
  | { phase: 'reading' }
  | { phase: 'read'; kit: Kit; shelf: Shelf }
  | { phase: 'failed'; trouble: Trouble };

export type OpenKit = () => Promise<Kit>;

export function useShelf(openKit: OpenKit): ReadShelf {
  const [read, setRead] = useState<ReadShelf>({ phase: 'reading' });
  useEffect(() => {
    let isCurrent = true;
    let unsubscribe = (): void => {};
    let newest = 0;
    async function look(kit: Kit): Promise<void> {
      newest += 1;
      const mine = newest;
      const next = await kit.list().then(
        (shelf): ReadShelf => ({ phase: 'read', kit, shelf }),
        (error: unknown): ReadShelf => ({ phase: 'failed', trouble: asTrouble(error, 'StorageFailed') }),
      );
      if (isCurrent && mine === newest) setRead(next);
    }
    void openKit().then((kit) => {
      if (!isCurrent) return;
      unsubscribe = kit.subscribe(() => void look(kit));
      void look(kit);
    });
    return () => {
      isCurrent = false;
      unsubscribe();
    };
  }, [openKit]);
  return read;
}
