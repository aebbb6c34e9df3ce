import type { Catalogue } from '../catalogue.ts';

export const origins: Catalogue['origins'] = {
  site: 'von dieser Website',
  host: 'von einer anderen Website',
  disk: 'von Ihrem Datenträger',
};
