import type { Catalogue } from '../catalogue.ts';

export const curtain: Catalogue['curtain'] = {
  curtain: 'Cortina de privacidade',
  open: 'Abrir a cortina',
};
