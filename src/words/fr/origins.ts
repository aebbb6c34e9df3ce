import type { Catalogue } from '../catalogue.ts';

export const origins: Catalogue['origins'] = {
  site: 'de ce site',
  host: 'd’un autre site',
  disk: 'de votre disque',
};
