import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const voice: Catalogue['voice'] = {
  readAloud: 'Ler em voz alta',
  stopReading: 'Parar de ler',
  title: 'Voz',
  aloudTitle: 'Leitura em voz alta',
  which: 'Vozes que, segundo o navegador, funcionam neste dispositivo',
  trust:
    'É o navegador que diz quais vozes funcionam neste dispositivo. Uma página não pode verificar nem impor isso. Das que passam pela rede, nenhuma é usada.',
  unsupported: 'Este navegador não tem vozes para ler.',
  unknown: 'No Android o navegador diz de toda voz que ela é do dispositivo, sem saber. Por isso nenhuma é usada aqui.',
  missing:
    'Este navegador não tem nenhuma voz neste dispositivo. Dá para adicionar uma nas configurações do sistema, em voz ou acessibilidade; depois, abra esta página de novo.',
  overNetwork: (count) =>
    plural(count, { one: '# voz passa pela rede e não é usada.', other: '# vozes passam pela rede e não são usadas.' }),
  dictationTitle: 'Ditado',
  whyNoMicrophone: 'Por que não há microfone',
  noMicrophone:
    'O ditado de um navegador envia o que você diz ao fabricante dele, a não ser que ele consiga escrever neste dispositivo. Ainda não pudemos ver por nós mesmos que nesse caso nada sai. Por isso esta página não tem permissão nenhuma para ouvir, e o navegador faz isso valer.',
  instead:
    'O teclado ou o sistema talvez tenham um ditado próprio, que funciona no campo da mensagem. Se ele fica no dispositivo, está nas configurações do sistema; nenhuma página pode ver.',
};
