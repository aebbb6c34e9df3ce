import type { Catalogue } from '../catalogue.ts';

export const noNetwork: Catalogue['noNetwork'] = {
  offline:
    'Der Browser sagt, dass dieses Gerät gerade kein Netz hat. Die Regeln hier sind mit und ohne Netz dieselben, und gezählt wird genauso.',
};
