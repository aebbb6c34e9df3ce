import type { Catalogue } from '../catalogue.ts';

export const curtain: Catalogue['curtain'] = {
  curtain: 'Rideau de confidentialité',
  open: 'Ouvrir le rideau',
};
