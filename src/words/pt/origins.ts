import type { Catalogue } from '../catalogue.ts';

export const origins: Catalogue['origins'] = {
  site: 'deste site',
  host: 'de outro site',
  disk: 'do seu disco',
};
