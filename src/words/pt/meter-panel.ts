import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const meterPanel: Catalogue['meterPanel'] = {
  wayBack: {
    unguarded: 'Recarregue a página do modo normal para pôr o guardião de volta.',
    unverified:
      'Recarregue a página para começar de novo. Se acontecer outra vez, leve a sério e veja as tentativas abaixo.',
    breached: 'Feche esta página. O que saiu está na lista de tentativas abaixo, até onde se sabe.',
  },
  titles: {
    rules: 'O que vale aqui, e por meio de quem',
    contacts: 'Quem foi contatado, em todas as visitas',
    tries: 'Tentativas nesta página, as mais novas primeiro',
    record: 'No registro, em todas as visitas',
    files: 'Este é o app que foi publicado?',
    limits: 'O que esta página não consegue ver nem deter',
    how: 'Como funciona, em cinco frases',
  },
  rules: {
    policy:
      'A política da página recusa todo pedido, imagem, script, quadro, formulário e pop-up que não seja um dos arquivos do próprio app.',
    allowlist:
      'Uma lista de conexões recusa tudo o que não está nela, de qualquer tipo: WebRTC, consultas antecipadas, links.',
    guard: 'Para esta página o guardião responde só a partir deste dispositivo, e não passa nada adiante.',
    links: 'Links e maneiras de sair são detidos antes de começar.',
  },
  by: { browser: 'Pelo navegador.', guard: 'Pelo guardião.', page: 'Pelo próprio código desta página.' },
  holds: { yes: 'Está de pé.', no: 'Aqui não.', unproven: 'Não demonstrado.' },
  noTest: 'O nosso próprio teste ainda não voltou.',
  test: (at, request, connection, link) =>
    `O nosso próprio teste, feito pela última vez: ${at}: ${request}; ${connection}; ${link}. Ele é feito a cada cinco minutos, e sempre que você volta a esta página.`,
  request: {
    heard: 'um pedido foi recusado, e a recusa foi notificada',
    unheard: 'de um pedido nada se soube',
  },
  connection: {
    heard: 'uma conexão direta foi recusada, e a recusa foi notificada',
    unheard: 'de uma conexão direta nada se soube',
  },
  link: { stopped: 'um link foi detido', notStopped: 'um link não foi detido' },
  traffic: (size, from, to) => `${size} foram e vieram de ${from} até ${to}.`,
  trafficSealed: (size, from, to) =>
    `${size} foram e vieram de ${from} até ${to}; nada por esta página desde que foi selada.`,
  sealedFromHere: 'selada a partir da borda',
  now: 'agora',
  nobody: 'Ninguém, pelo que está no registro.',
  byTheOtherPage: 'Tudo pela página que busca os arquivos, ou antes de uma página ser selada.',
  whoAndWhy: 'Quem, e para quê',
  requests: 'Pedidos',
  up: 'Enviado',
  down: 'Recebido',
  thisSite: 'Este site',
  contact: (purpose, day) => `${purpose}, pela última vez em ${day}`,
  estimated: 'estimado: os navegadores contam o que chega, não o que sai',
  purposes: {
    app: 'os arquivos do próprio app',
    'app-list': 'qual é a versão mais nova',
    model: 'os arquivos do modelo',
    unknown: 'para algo que não é nosso',
  },
  noTries: 'Nenhuma ainda.',
  numbered: (number, attempt) => `${number}. ${attempt}`,
  recordUnreadable: 'O registro de visitas anteriores não pôde ser lido.',
  recordEmpty: 'Ainda não há nada no registro.',
  entries: (count) => plural(count, { one: '# entrada', other: '# entradas' }),
  entriesSince: (count, day) => plural(count, { one: `# entrada desde ${day}`, other: `# entradas desde ${day}` }),
  totals: (entries, refused, sent) =>
    `${entries}: ${refused} recusadas, incluindo os nossos próprios testes; ${sent} deixadas sair, pela página que busca os arquivos ou por uma que não estava selada.`,
  totalsWithUnexplained: (entries, refused, sent, unexplained) =>
    `${entries}: ${refused} recusadas, incluindo os nossos próprios testes; ${sent} deixadas sair, pela página que busca os arquivos ou por uma que não estava selada; ${unexplained} das quais nenhum muro falou.`,
  chainHolds: 'Cada entrada é selada com a anterior. Verificado agora mesmo: nenhuma foi alterada ou retirada.',
  chainBroken: (entry) => `Este registro foi alterado na entrada ${entry}. O que vem depois não prova nada.`,
  restart: 'Jogá-lo fora e começar um novo',
  hashing: 'Calculando o hash dos arquivos do app…',
  filesUnreadable: 'Os arquivos do app neste dispositivo não puderam ser lidos.',
  notKept: 'Este dispositivo não guarda nenhuma cópia desta compilação, então não há nada a comparar.',
  notFromHere: 'Esta página não vem da cópia deste dispositivo: ela veio pela rede.',
  filesWhole: (whole, all, build) => [
    `${whole} de ${all} arquivos da compilação `,
    build,
    ' estão como este site os publicou. Hash calculado agora mesmo.',
  ],
  theseAreNot: 'Estes não:',
  missingFile: (path) => `${path}, ausente`,
  changedFile: (path) => `${path}, alterado`,
  fetchAgain: '“Modelo e atualizações” busca-os de novo, quando você mandar.',
  everyFile: 'Cada arquivo com o seu hash',
  listHash: (hash, command) => [
    'SHA-256 da lista inteira: ',
    hash,
    '. Quem compila as mesmas fontes obtém o mesmo com ',
    command,
    '. O próprio guardião, sw.js, não está na lista: ele a carrega, e nenhuma página consegue lê-lo de volta.',
  ],
  missing: 'ausente',
  published: (sha256) => `publicado: ${sha256}`,
  how: {
    pages:
      'Uma página busca o modelo e os arquivos do app, e nunca viu uma conversa; a página com que você fala é outra, e não tem permissão para usar a rede.',
    rule: 'Essa regra vem com a página, e é o navegador que a faz cumprir: nada do que roda na página, nem as respostas do modelo, consegue revogá-la.',
    guard:
      'Um guardião que foi posto neste dispositivo responde pelo site, então a página abre sem a rede, com arquivos cujas impressões digitais foram verificadas.',
    record: 'Cada recusa que o navegador notifica é anotada num registro que mostra quando alguém o altera.',
    test: 'Como silêncio não é prova, a própria página tenta sair, repetidas vezes, e só fica verde enquanto ouve que foi recusada.',
  },
};
