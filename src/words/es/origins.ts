import type { Catalogue } from '../catalogue.ts';

export const origins: Catalogue['origins'] = {
  site: 'de este sitio',
  host: 'de otro sitio',
  disk: 'de tu disco',
};
