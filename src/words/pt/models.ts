import type { Catalogue } from '../catalogue.ts';

export const models: Catalogue['models'] = {
  pageTitle: 'Airlock: modelo e atualizações',
  looking: 'Vendo o que há neste dispositivo…',
  lacking: 'Falta algo aqui',
  lackingWhat:
    'Um arquivo do aplicativo ou do modelo não está neste dispositivo como foi publicado. O Airlock só o pede a este site quando você mandar; suas conversas ficam.',
  askThisSite: 'Pedir a este site',
  notReady: 'Ainda não está pronto',
  tryAgain: 'Tentar de novo',
  openAsItIs: 'Abrir o chat como está',

  offerTitles: {
    first: 'Traga o assistente para este dispositivo',
    update: 'Há uma versão nova',
    model: 'Traga mais um modelo para este dispositivo',
  },
  offerButtons: { first: 'Baixar e começar', update: 'Usar a versão nova', model: 'Baixar' },
  whatItDoes:
    'O Airlock baixa um modelo de linguagem uma única vez. Depois disso não precisa de rede, e a página com que você conversa não tem permissão de usá-la.',
  whatIsNew: (version, build) =>
    `Versão ${version}, build ${build}. A que você tem continua funcionando até você aceitar esta.`,
  whatChanged: 'O que mudou',
  notSaid: 'Este site não diz.',
  siteSays: 'Nas palavras deste site.',
  itsHash: 'O hash dela',
  hashMeans: (command) => [
    'SHA-256 da lista de todos os arquivos. Quem compila as mesmas fontes obtém o mesmo: é o que diz ',
    command,
    '.',
  ],
  toFetch: 'A baixar',
  stillToFetch: 'Ainda a baixar',
  restIsHere: (remaining, total) => [remaining, ` de ${total}; o resto já está aqui`],
  from: 'De',
  fromThisSite: (host) => [host, ', este site, e de mais ninguém'],
  model: 'Modelo',
  modelLine: (name, maker, size, licence) => `${name}, de ${maker}, ${size}, licença ${licence}.`,
  makerUnknown: 'alguém desconhecido',
  licenceUnknown: 'desconhecida',
  ownModel: 'Pequeno e rápido; fala inglês e comete erros.',
  takesMemory: {
    mlc: (memory) => `Para a placa de vídeo; ocupa cerca de ${memory} de memória enquanto está carregado.`,
    gguf: (memory) => `Para o processador; ocupa cerca de ${memory} de memória enquanto está carregado.`,
  },
  checked: 'Conferido',
  checkedHow: 'Cada arquivo pelo seu SHA-256, antes de ser guardado',
  goOn: 'Continuar',
  notNow: 'Agora não',

  fetching: 'Baixando',
  fetched: 'Baixado',
  mayClose: 'Você pode fechar esta página: o que chegou fica guardado, e o resto continua quando você voltar.',
  pause: 'Pausar',
  guarding: 'Fechando a porta',
  guardComes: 'Todos os arquivos estão aqui e conferidos. O guarda assume o seu lugar.',
  guardLabel: 'Pondo o guarda no lugar',

  ready: 'Este dispositivo está pronto',
  opensNow: 'O chat abre agora, sem a rede.',
  allIsHere: 'O aplicativo e o modelo dele estão aqui. Você pode desligar a rede e continuar conversando.',
  storage: 'Armazenamento',
  storageIs: {
    unknown: 'O navegador não disse se protege o que fica guardado aqui.',
    asking: 'Pedindo ao navegador que proteja o que fica guardado aqui…',
    granted: 'Protegido: o navegador não vai apagar este aplicativo para abrir espaço.',
    refused:
      'Não protegido: o navegador pode apagar este aplicativo quando o dispositivo encher. Instalar o aplicativo ajuda.',
  },
  version: 'Versão',
  versionIs: (version, build) => `${version}, build ${build}`,
  versionIsNewest: (version, build) => `${version}, build ${build}. É a versão mais nova deste site.`,
  openChat: 'Abrir o chat',
  lookForNew: 'Procurar uma versão nova',
  onlyWhenAsked: 'Uma versão nova só é procurada quando você aperta aqui, e nada muda até você dizer.',
};
