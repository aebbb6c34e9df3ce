import type { Catalogue } from '../catalogue.ts';

export const origins: Catalogue['origins'] = {
  site: 'このサイトから',
  host: '別のサイトから',
  disk: 'ディスクから',
};
