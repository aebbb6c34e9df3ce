import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const receipt: Catalogue['receipt'] = {
  title: 'Guardar um comprovante',
  intro: (nothing) => [
    'Um arquivo, em inglês, que diz o que foi imposto aqui e o que foi tentado: os arquivos do app e o modelo com os seus hashes, a política, os nossos próprios testes e o registro com os nomes dos hosts que algo tentou acessar. ',
    nothing,
    ', nem o seu título.',
  ],
  nothingSaid: 'Nada do que foi dito numa conversa é incluído',
  ofWhat: 'De quê',
  spans: {
    conversation: 'Esta conversa',
    today: 'Hoje',
    'seven-days': 'Os últimos 7 dias',
    everything: 'Tudo no registro',
  },
  ofConversation: 'Da primeira pergunta até agora. Só entram os horários e o número de turnos.',
  make: 'Fazer o comprovante',
  makeAgain: 'Fazer de novo',
  making: 'Fazendo o comprovante',
  makingSpoken: 'Fazendo o comprovante.',
  madeSpoken: 'O comprovante está feito.',
  hashing: 'Calculando os hashes do app e do modelo, e tentando sair mais uma vez …',
  made: 'Pronto para guardar',
  leaks: {
    title: 'Este comprovante fala de um vazamento, ou de uma barreira que não resistiu',
    meaning: 'Guarde-o para descobrir o que aconteceu. Ele não prova que nada saiu desta página. Ele diz:',
    signs: {
      meter: 'O medidor não dizia “selada”.',
      policy: 'A política da página não era a que deveria ser.',
      guard: 'O guarda desta compilação não estava no comando da página.',
      canary: 'Um teste nosso não foi recusado.',
      selfTest: 'O autoteste encontrou uma saída.',
      sent: 'Foi enviada uma solicitação que só a página que baixa pode enviar, ou a um servidor que ela não pode alcançar.',
      unexplained: 'Foi vista uma tentativa que nenhuma barreira recusou.',
    },
  },
  savePage: 'Salvar como página para imprimir',
  saveJson: 'Salvar como JSON',
  app: 'O app',
  appWhole: (whole, all) => `${whole} de ${all} arquivos como publicados`,
  appNotKept: 'Nenhuma cópia neste dispositivo para comparar',
  model: 'O modelo',
  modelWhole: (name) => `${name}, como publicado`,
  modelChanged: (name) => `${name}, diferente do publicado`,
  noModel: 'Nenhum',
  record: 'O registro',
  recordWhole: (count) =>
    plural(count, { one: '# entrada, não alterada nem retirada', other: '# entradas, nenhuma alterada nem retirada' }),
  recordChanged: (count, at) =>
    plural(count, { one: `# entrada, alterado na entrada ${at}`, other: `# entradas, alterado na entrada ${at}` }),
  selfTest: 'Autoteste',
  selfTestRun: (tried, notStopped) => `${tried} tentativas, ${notStopped} não detidas`,
  selfTestNotRun: 'Não feito desde que esta página foi aberta',
  digest: 'Resumo',
  digestMeaning: (command) => [
    'O resumo mostra se o arquivo foi alterado depois, ainda que num único sinal. Não mostra quem o fez. Numa cópia das fontes do Airlock, ',
    command,
    ' verifica-o. O que você salva fica fora do selo.',
  ],
};
