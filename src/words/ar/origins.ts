import type { Catalogue } from '../catalogue.ts';

export const origins: Catalogue['origins'] = {
  site: 'من هذا الموقع',
  host: 'من موقع آخر',
  disk: 'من قرصك',
};
