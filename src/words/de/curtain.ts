import type { Catalogue } from '../catalogue.ts';

export const curtain: Catalogue['curtain'] = {
  curtain: 'Sichtschutz',
  open: 'Vorhang öffnen',
};
