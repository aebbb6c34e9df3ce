import type { Catalogue } from '../catalogue.ts';

export const noNetwork: Catalogue['noNetwork'] = {
  offline:
    'El navegador dice que este dispositivo no tiene red en este momento. Las reglas son las mismas con red y sin ella, y la cuenta también.',
};
