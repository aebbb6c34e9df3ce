import type { Catalogue } from '../catalogue.ts';

export const curtain: Catalogue['curtain'] = {
  curtain: 'Cortina de privacidad',
  open: 'Abrir la cortina',
};
