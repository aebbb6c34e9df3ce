import type { Catalogue } from '../catalogue.ts';

export const noNetwork: Catalogue['noNetwork'] = {
  offline:
    'Le navigateur dit que cet appareil n’a pas de réseau en ce moment. Les règles sont ici les mêmes avec et sans réseau, et le compte aussi.',
};
