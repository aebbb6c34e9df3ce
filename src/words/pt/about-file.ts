import type { Catalogue } from '../catalogue.ts';

export const aboutFile: Catalogue['aboutFile'] = {
  maker: (maker) => `Feito por:       ${maker}`,
  licence: (licence) => `Licença:         ${licence}`,
  packed: (packed) => `Compactado como: ${packed}`,
  unknown: 'não se sabe',
  how: `Um modelo para a placa de vídeo, salvo do Airlock. Para usá-lo em outro dispositivo, abra o
Airlock lá, vá a “Modelo e atualizações” e solte esta pasta na página. Não é preciso rede.`,
  check: (sums) => `Cada arquivo é então conferido com ${sums}. Sem o Airlock, isto faz o mesmo:`,
};
