import type { Downloads } from './downloads/downloads.ts';
import type { Importer } from './importer.ts';
import type { Setup } from './setup.ts';

interface Parts {
  setup: Pick<Setup, 'state'>;
  importer: Pick<Importer, 'state'>;
  downloads: Pick<Downloads, 'state'>;
}

/** Whether something is on its way here that a page that is loaded again would hold up. */
export function isAnythingComing({ setup, importer, downloads }: Parts): boolean {
  const phases = [
    setup.state.get().phase,
    importer.state.get().phase,
    ...Array.from(downloads.state.get().values(), ({ state }) => state.phase),
  ];
  return phases.some((phase) => busy.has(phase));
}

const busy = new Set<string>(['asking', 'fetching', 'guarding', 'checking', 'reading', 'copying']);
