import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const meter: Catalogue['meter'] = {
  title: 'Indicador de privacidade',
  spoken: (label, sentence) => `Indicador de privacidade: ${label}. ${sentence}`,
  numbers: (sent, refused) => `enviado: ${sent} · recusado: ${refused}`,
  labels: {
    breached: 'Rompida',
    unguarded: 'Sem guardião',
    checking: 'Verificando',
    unverified: 'Não verificada',
    open: 'Aberta',
    sealed: 'Selada',
    sealedInPart: 'Selada em parte',
  },
  leftAfterSealing: (count) =>
    plural(count, {
      one: '# pedido saiu desta página depois que ela foi selada.',
      other: '# pedidos saíram desta página depois que ela foi selada.',
    }),
  unguarded: {
    'no-guard': 'Esta página veio sem o seu guardião, por isso o chat está fechado.',
    'other-build': 'O guardião é de outra versão que esta página, por isso o chat está fechado.',
    silent: 'O guardião não responde, por isso o chat está fechado.',
  },
  doubts: {
    checking: 'Tentando sair, para ver que não consegue.',
    'no-canary': 'A nossa própria tentativa de sair não foi notificada como recusada, por isso nada se afirma aqui.',
    unexplained: 'Algo foi tentado, e nada notificou que foi recusado. Pode ter saído.',
    record:
      'O registro de tentativas foi apagado, ou não pôde ser escrito, enquanto esta página estava aberta. Nada se afirma aqui.',
  },
  openToThisSite: 'Esta página pode acessar este site, e nenhum outro. Ela nunca lê uma conversa.',
  openToOthers: (hosts) =>
    `Esta página pode acessar este site e, para modelos que você pedir, ${hosts}; nenhum outro. Ela nunca lê uma conversa.`,
  sealed: (since, refused) => `Nada saiu desta página desde ${since}. ${refused}`,
  sealedInPart: (since, refused) =>
    `Nenhum pedido foi visto sair desde ${since}, mas este navegador não consegue deter ou mostrar todos os tipos. ${refused}`,
  fromServer: {
    'server-none':
      'Este site não envia cabeçalhos com as suas páginas: sem o guarda neste dispositivo, falta uma parte da selagem.',
    'server-partial':
      'Este site envia apenas uma parte dos seus cabeçalhos: sem o guarda neste dispositivo, falta uma parte da selagem.',
    'server-unknown': 'Não se sabe aqui que cabeçalhos este site envia; por isso, esta página não conta com eles.',
  },
  triesRefused: (count) => plural(count, { one: '# tentativa recusada.', other: '# tentativas recusadas.' }),
};
