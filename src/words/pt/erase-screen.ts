import type { Catalogue } from '../catalogue.ts';

export const eraseScreen: Catalogue['eraseScreen'] = {
  erasing: 'Apagando tudo o que este app guardava neste dispositivo…',
  stillHere: 'Algo ainda está aqui',
  closeOthers: 'Feche todas as outras abas deste site e apague de novo. O que se foi não volta.',
  eraseAgain: 'Apagar de novo',
  nothing: 'Nada restou',
  browserSays:
    'Isto é o que o próprio navegador diz, perguntado agora mesmo. Arquivos que você mesmo salvou, como um backup ou a cópia de um modelo, estão onde você os salvou. Um disco pode guardar vestígios do que foi apagado até escrever por cima.',
  canClose: 'Você pode fechar esta página. Para usar o Airlock de novo, é preciso buscá-lo de novo.',
  beginAnew: 'Começar de novo',
  databases: 'Bancos de dados',
  files: 'Arquivos guardados',
  caches: 'Caches',
  keys: 'Ajustes e cookies',
  guards: 'Guardiões (service workers)',
  used: 'Espaço usado: o que acabou de ser apagado pode contar até esta aba ser fechada',
  named: (count, names) => `${count}: ${names}`,
};
