import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const moreModels: Catalogue['moreModels'] = {
  title: 'Mais modelos',
  needNoCard: 'Você não precisa de placa de vídeo.',
  noCard: (count) =>
    plural(count, {
      one: 'Este navegador não oferece nenhuma em que modelos pudessem rodar, por isso o Airlock usa o processador: # modelo abaixo roda nele.',
      other:
        'Este navegador não oferece nenhuma em que modelos pudessem rodar, por isso o Airlock usa o processador: # modelos abaixo rodam nele.',
    }),
  imitatedCard: (count) =>
    plural(count, {
      one: 'Este navegador só imita uma, o que é lento, por isso o Airlock usa o processador: # modelo abaixo roda nele.',
      other:
        'Este navegador só imita uma, o que é lento, por isso o Airlock usa o processador: # modelos abaixo rodam nele.',
    }),
  thisDevice: 'Este dispositivo:',
  deviceIs: (line) => `${line}. Perguntado ao navegador; nada foi enviado.`,
  noneFits: 'Nenhum destes cabe aqui com certeza, por isso o melhor é o modelo que veio com o aplicativo.',
  someMay: 'Os de baixo podem funcionar, mas devagar ou no limite.',
  showFitting: 'Mostrar só o que pode caber',
  showHidden: (count) =>
    plural(count, { one: 'Mostrar # modelo que não cabe', other: 'Mostrar # modelos que não cabem' }),
  leftOut: (names) => `Deixados de fora, porque a lista diz deles o que não pode ser: ${names}.`,
  entry: (number) => `Item ${number}`,
  wholeList: 'A lista inteira',
  upTo: (size) => `Até ${size}`,
  larger: 'Maiores',
  about: (size) => `cerca de ${size}`,
  comma: ', ',
  andMore: (languages) => `${languages} e outros`,

  goodHere: 'Um bom para este dispositivo',
  allKnown: 'Tudo o que se sabe dele',
  here: 'Neste dispositivo',
  isHere: 'Ele já está neste dispositivo.',
  isUnderway: 'Ele está a caminho.',
  get: 'Baixar',
  getFromSite: 'Baixar deste site',
  where: { processor: 'processador', card: 'placa de vídeo', card32: 'placa de vídeo, em 32 bits' },
  getFor: {
    processor: (name) => `Baixar ${name}, processador`,
    card: (name) => `Baixar ${name}, placa de vídeo`,
    card32: (name) => `Baixar ${name}, placa de vídeo, em 32 bits`,
  },
  needs: 'Precisa de',
  needsIs: (memory, storage) => `Cerca de ${memory} de memória e ${storage} de armazenamento`,
  runsOn: 'Roda em',
  runsOnIs: {
    processor: (packed) => `O processador, compactado como ${packed}`,
    card: (packed) => `A placa de vídeo, compactado como ${packed}`,
    card32: (packed) => `A placa de vídeo, em 32 bits, compactado como ${packed}`,
  },
  maker: 'Feito por',
  makerIs: (maker, billions) => `${maker}: ${billions} bilhões de parâmetros`,
  licence: 'Licença',
  languages: 'Idiomas',
  context: 'Lê de uma vez',
  contextIs: (tokens, used) => `${tokens} tokens; o Airlock usa até ${used}`,
  thinks: 'Pensa primeiro',
  thinksYes: 'Sim: escreve os pensamentos antes de responder',
  thinksNo: 'Não: responde logo',
  comesFrom: 'Vem de',
  thisSite: 'Este site: ninguém mais é consultado',
  otherForms: 'As outras formas dele:',
  form: {
    processor: (packed, size) => `Para o processador (${packed}), ${size}.`,
    card: (packed, size) => `Para a placa de vídeo (${packed}), ${size}.`,
    card32: (packed, size) => `Para a placa de vídeo, em 32 bits (${packed}), ${size}.`,
  },

  fits: 'Cabe',
  fitsWhy: 'Este dispositivo tem o que ele precisa.',
  willNotFit: 'Não cabe',
  doubtLabels: {
    'software-gpu': 'Muito lento aqui',
    slow: 'Talvez lento',
    tight: 'Talvez apertado',
    untold: 'Talvez apertado',
  },
  doubts: {
    'software-gpu': () =>
      'A placa de vídeo deste dispositivo é só imitada pelo processador: uma frase levaria minutos.',
    slow: () => 'Neste processador ele provavelmente escreve mais devagar do que você lê.',
    tight: (needed, has) =>
      `Ele precisa de cerca de ${needed} de memória, e outros programas precisam de parte dos ${has} de que o navegador fala.`,
    untold: (needed) => `Ele precisa de cerca de ${needed} de memória, e este navegador não diz quanta existe.`,
  },
  obstacles: {
    'no-gpu': () => 'Ele precisa de uma placa de vídeo, e este navegador não oferece nenhuma.',
    'gpu-too-small': () => 'Ele precisa de mais placa de vídeo do que este navegador oferece.',
    'no-f16': () => 'Ele precisa de uma placa de vídeo que calcule em 16 bits (shader-f16), e esta não calcula.',
    buffer: (needed, has) => `Ele precisa de pedaços de ${needed} na placa de vídeo, que aceita ${has} por vez.`,
    memory: (needed, has) => `Ele precisa de cerca de ${needed} de memória, demais para um dispositivo com ${has}.`,
    tab: (needed, has) =>
      `Ele precisa de cerca de ${needed} de memória, e um iPhone ou iPad deixa cerca de ${has} para uma página.`,
    wasm: (needed, has) => `Ele precisa de cerca de ${needed} de memória, e este navegador dá ${has} a um programa.`,
    storage: (needed, has) =>
      `Ele precisa de ${needed} de armazenamento, e o navegador ainda tem ${has} para este aplicativo.`,
  },
  memoryUntold: 'memória: o navegador não diz',
  memoryIs: (size) => `pelo menos ${size} de memória`,
  cores: (count) => plural(count, { one: '# núcleo de processador', other: '# núcleos de processador' }),
  storageIs: (size) => `${size} de armazenamento livres`,
  cardTooSmall: 'placa de vídeo pequena demais para modelos',
  cardNone: 'sem placa de vídeo para modelos',
  cardImitated: 'placa de vídeo imitada por software',
  card: 'placa de vídeo',
  cardOf: (vendor) => `placa de vídeo (${vendor})`,
  cardWithout16: 'placa de vídeo sem cálculo em 16 bits',
  cardOfWithout16: (vendor) => `placa de vídeo (${vendor}) sem cálculo em 16 bits`,

  recommended: {
    processor: (needs) => `O mais capaz desta lista que cabe com certeza: roda no seu processador, ${needs}.`,
    card: (needs) => `O mais capaz desta lista que cabe com certeza: roda na sua placa de vídeo, ${needs}.`,
  },
  recommendedSpeaks: (language, needs) => `fala ${language} ${needs}`,
  recommendedNeeds: (memory) => `e precisa de cerca de ${memory} de memória`,
  recommendedNeedsOf: (memory, has) =>
    `e precisa de cerca de ${memory} de memória, dos quais este dispositivo tem pelo menos ${has}`,

  siteCarries: 'Este site tem',
  by: (maker) => `de ${maker}`,
  licenceUnknown: 'licença desconhecida',
  forProcessor: 'para o processador',
  forCard: 'para a placa de vídeo',
  getOne: (name) => `Baixar ${name}`,
  fromSite: (host) => ['Eles vêm de ', host, ', como o próprio aplicativo; ninguém mais é consultado.'],

  addTitle: 'Adicionar um modelo pelo endereço',
  addWhy:
    'Para um modelo que não está nesta lista. O Airlock então só sabe dele o que o autor diz: você julga se confia nele.',
  addWhere: 'Onde ele está: owner/name no Hugging Face, o endereço lá, ou o endereço de um arquivo .gguf',
  addWhereLabel: 'Onde está o modelo',
  addWherePlaceholder: 'owner/name',
  addWhich:
    'Qual: o nome de um arquivo .gguf que esteja lá ou, para a placa de vídeo, o endereço da biblioteca dele (.wasm)',
  addWhichLabel: 'Arquivo ou biblioteca',
  addLook: 'Ver o que seria baixado',
  refused: {
    empty: 'Digite onde está o modelo: owner/name, ou o endereço de um arquivo .gguf.',
    'not-secure':
      'Este endereço começa com http, então qualquer um no caminho poderia alterar o arquivo. Use o endereço https.',
    'needs-file':
      'Diga qual: o nome de um arquivo .gguf que esteja lá, ou o endereço da biblioteca .wasm que o roda em uma placa de vídeo.',
    'not-gguf':
      'Daqui só dá para baixar arquivos com um nome simples que termine em .gguf, no topo do repositório deles.',
    'not-a-library': 'O endereço da biblioteca termina em .wasm e começa com https.',
  },
  notAnAddress: (example) => `Isto não é o endereço de um modelo. Ele tem a forma owner/name, ou ${example}.`,
  refusedHost: (host) =>
    `Esta página não pode alcançar ${host}, e nenhuma configuração muda isso. Baixe o arquivo com o seu navegador e depois importe-o do disco: isso funciona com qualquer modelo.`,

  frameTitle: 'O que seria pedido e o botão para concordar',
  askTitle: (name) => `Baixar ${name}?`,
  nobodyVouches:
    'Ninguém além de você responde por este modelo: o Airlock não conhece a licença, a qualidade nem o tamanho dele. O tamanho é perguntado ao site antes de o resto ser baixado.',
  toFetch: 'A baixar',
  sizeUnknown: 'Ainda não se sabe quanto',
  madeBy: (maker, licence) => `Feito por ${maker}, licença ${licence}`,
  from: 'De',
  hostSends: {
    lists: 'Diz que arquivos um modelo tem, e envia os pequenos',
    files: 'Envia os arquivos grandes, para o Hugging Face',
    programs: 'Envia os programas que rodam modelos na placa de vídeo',
    anything: 'Dado a este build de fora',
  },
  theyLearn: 'Eles ficam sabendo',
  theyLearnWhat: (host) =>
    `Seu endereço IP, a hora, que modelo você baixa, e o endereço deste site (${host}). Nenhuma conversa e nenhum cookie: esta página não lê nem envia nenhum.`,
  checked: 'Conferido',
  checkedByList: 'Com o tamanho e o SHA-256 da lista do próprio Airlock, antes de contar como presente.',
  checkedByHost:
    'Com o que o próprio site diz de cada arquivo. O Airlock não tem um hash próprio para este: na primeira vez, você confia no site. Depois o hash é mostrado e guardado.',
  bringsCode: 'Traz código',
  bringsCodeWhat:
    'Um programa para a placa de vídeo, que roda quando você conversa, em uma thread que o navegador não deixa alcançar nenhuma rede.',
  storage: 'Armazenamento',
  storageUntold: 'O navegador não diz quanto resta.',
  storageLeft: (size) => `Restam ${size} para este aplicativo`,
  storageAfter: (after, now) => `Depois restam ${after} para este aplicativo, de ${now} agora`,
};
