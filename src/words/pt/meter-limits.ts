import type { Catalogue } from '../catalogue.ts';

export const meterLimits: Catalogue['meterLimits'] = {
  thisBrowser:
    'Este navegador não consegue deter o WebRTC, as consultas antecipadas de endereços e os links. O Chrome e o Edge conseguem a partir da versão 152.',
  thisSite:
    'Não se viu este site enviar os cabeçalhos que selam as suas páginas. Aqui, o guarda neste dispositivo acrescenta-os. Onde ele falta, após uma recarga forçada ou porque código hostil o removeu, resta apenas a política na própria página: a lista de ligações e a sandbox desaparecem, e as threads não têm regras próprias.',
  always: {
    device:
      'Extensões do navegador, o sistema operacional, o teclado e a sincronização do navegador podem ler o que você digita. Nenhuma página consegue ver nem impedir isso.',
    taken: 'O que você copia, salva ou imprime fica fora do selo, assim como qualquer endereço que você mesmo digita.',
    update:
      'O próprio navegador pergunta a este site por uma nova versão cerca de uma vez por dia. A pergunta não leva nada seu.',
    maker:
      'O navegador também fala com o seu fabricante, para as próprias atualizações e para serviços que este app não usa. Nenhuma página consegue impedir isso.',
  },
};
