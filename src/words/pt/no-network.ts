import type { Catalogue } from '../catalogue.ts';

export const noNetwork: Catalogue['noNetwork'] = {
  offline:
    'O navegador diz que este dispositivo está sem rede no momento. As regras aqui são as mesmas com e sem rede, e a contagem também.',
};
