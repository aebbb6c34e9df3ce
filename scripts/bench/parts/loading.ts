import { alternate } from '../alternate.ts';
import { pairs } from '../pairs.ts';
import type { BenchPart } from '../row.ts';

/** How long a model that is on this device takes to load. */
export const loading: BenchPart = {
  name: 'loading',
  title: 'loading the model',
  async measure({ app, bare, rounds }) {
    const [byApp, byBare] = await alternate([app, bare], rounds, (contestant) => contestant.load());
    return [
      {
        name: 'loadRatio',
        unit: 'ratio',
        meaning: 'Time from the verified files on the device to a loaded model: the app’s over the bare engine’s.',
        samples: pairs(byApp, byBare, (one, other) => one / other),
      },
    ];
  },
};
