import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const assistants: Catalogue['assistants'] = {
  title: 'Assistentes e modelos de texto',
  intro:
    'Um assistente é o que se diz ao modelo antes de cada resposta. Um modelo de texto é uma pergunta com lacunas. Ambos são guardados como as suas conversas e, com uma frase secreta, selados como elas.',
  assistants: 'Assistentes',
  templates: 'Modelos de texto',
  addAssistant: 'Novo assistente',
  addTemplate: 'Novo modelo de texto',
  changeAssistant: 'Alterar o assistente',
  changeTemplate: 'Alterar o modelo de texto',
  comesWithAirlock: 'Vem com o Airlock',
  optionsFor: (name) => `Opções de ${name}`,
  change: 'Alterar',
  duplicate: 'Duplicar',
  copyAndChange: 'Copiar e alterar',
  hide: 'Ocultar',
  bringBack: (name) => `Mostrar ${name} de novo`,
  remove: 'Excluir',
  removed: (name) => `Excluído: ${name}`,
  undo: 'Desfazer',
  copyOf: (name) => `${name} (cópia)`,
  saveOne: 'Salvar como arquivo',
  saveAll: 'Salvar tudo como arquivo',
  takeFromFile: 'Trazer de um arquivo',
  fileOfAssistants: 'Arquivo de assistentes e modelos de texto',
  leftAlone: (count) =>
    plural(count, {
      one: 'Um foi feito com uma versão mais nova do Airlock. Ele fica como está; atualize o aplicativo para usá-lo.',
      other:
        '# foram feitos com uma versão mais nova do Airlock. Eles ficam como estão; atualize o aplicativo para usá-los.',
    }),
  unreadable: (count) =>
    plural(count, {
      one: 'Um não pode ser lido. Talvez esteja em um backup.',
      other: '# não podem ser lidos. Talvez estejam em um backup.',
    }),
  removeUnreadable: 'Remover o que não pode ser lido',

  name: 'Nome',
  instructions: 'O que se diz ao modelo',
  instructionsSize: (tokens) =>
    plural(tokens, {
      one: 'Cerca de # token, lido antes de cada resposta.',
      other: 'Cerca de # tokens, lidos antes de cada resposta.',
    }),
  sign: 'Letra ou emoji, no lugar de um desenho',
  picture: 'Desenho',
  noPicture: 'Nenhum',
  drawings: {
    speech: 'Balão de fala',
    bulb: 'Lâmpada',
    pen: 'Caneta',
    globe: 'Globo',
    lines: 'Texto',
    question: 'Pergunta',
    book: 'Livro',
    list: 'Lista',
  },
  colour: 'Cor',
  colours: { stone: 'Pedra', sand: 'Areia', sky: 'Céu', plum: 'Ameixa', rose: 'Rosa' },
  model: 'Modelo',
  modelOfConversation: 'O que a conversa tiver',
  modelMissing: (name) => `${name} (não está neste dispositivo)`,
  settings: 'Como ele escolhe as palavras',
  settingNames: {
    temperature: 'Temperatura',
    topP: 'Top-p',
    repeatPenalty: 'Penalidade por repetição',
    maxTokens: 'Resposta mais longa, em tokens',
  },
  settingHint: (usual, from, to) => `Vazio: ${usual}, como sempre. De ${from} a ${to}.`,
  usualLength: 'tudo o que couber no contexto do modelo',
  text: 'Texto',
  blanksHint:
    'Uma lacuna é uma palavra entre chaves duplas: {{tema}}. Depois de uma barra fica o que ela contém se nada mudar: {{tom|amigável}}.',
  keep: 'Guardar',
  cancel: 'Cancelar',
  nameWrong: (letters) => `Dê um nome de um a ${letters} caracteres.`,
  textWrong: (letters) => `O texto precisa de um a ${letters} caracteres.`,
  instructionsWrong: (letters) => `As instruções podem ter no máximo ${letters} caracteres.`,
  signWrong: 'Uma só letra ou um só emoji, por favor.',
  settingWrong: (name, from, to) => `${name}: um número de ${from} a ${to}, ou nada.`,

  taken: (count) => plural(count, { one: 'Trazido: #.', other: 'Trazidos: #.' }),
  hereAlready: (count) => plural(count, { one: '# já está aqui.', other: '# já estão aqui.' }),
  refused: (count) =>
    plural(count, {
      one: '# não pôde ser entendido e ficou de fora.',
      other: '# não puderam ser entendidos e ficaram de fora.',
    }),
  faults: {
    foreign:
      'Este não é um arquivo de assistentes e modelos de texto do Airlock. Escolha um que tenha sido salvo aqui.',
    later: 'Uma versão mais nova do Airlock fez este arquivo. Atualize o aplicativo e traga-o de novo.',
    broken: 'Este arquivo está danificado ou cortado. Salve-o de novo lá de onde ele vem.',
    tooLarge: 'Este arquivo é maior do que um dos nossos pode ser, por isso não foi lido.',
  },

  whoAnswers: 'Quem responde',
  plain: 'Assistente simples',
  gone: (name) => `${name} (não está mais aqui)`,
  modelNotHere: (assistant, model) =>
    `${assistant} foi pensado para ${model}, que não está neste dispositivo. Outro modelo responde.`,
  talkTo: (name) => `Falar com: ${name}`,
  insert: (name) => `Inserir: ${name}`,
  fill: 'Pôr na mensagem',
  noTemplate: 'Nenhum modelo de texto tem esse nome.',

  starters: {
    explainer: {
      name: 'Explicar de forma simples',
      systemText:
        'Você explica as coisas de forma simples. Use palavras do dia a dia e frases curtas. Diga em poucas palavras o que significa cada termo técnico. Dê um exemplo da vida cotidiana. Responda em português.',
    },
    proofreader: {
      name: 'Revisão de textos',
      systemText:
        'Você revisa textos. O usuário envia um texto. Corrija a ortografia, a gramática e a pontuação. Mantenha a língua, o sentido e o tom. Não responda ao texto. Devolva somente o texto corrigido.',
    },
    translator: {
      name: 'Tradução',
      systemText:
        'Você traduz textos. Traduza o que o usuário envia para o português, ou para a língua que ele indicar. Mantenha o tom. Devolva somente a tradução.',
    },
    summariser: {
      name: 'Resumo',
      systemText:
        'Você resume textos. O usuário envia um texto. Dê os pontos principais em uma lista de no máximo cinco frases curtas. Não acrescente nada que não esteja no texto.',
    },
    listener: {
      name: 'Pensar junto',
      systemText:
        'Você ajuda o usuário a pensar sobre algo. Diga em uma frase o que entendeu. Depois faça uma só pergunta curta que o ajude a avançar. Não dê conselhos, a não ser que sejam pedidos. Responda em português.',
    },
  },
  starterTemplates: {
    reply: {
      name: 'Escrever uma resposta',
      text: 'Escreva uma resposta {{tom|amigável}} a esta mensagem:\n\n{{mensagem}}',
    },
    summary: { name: 'Resumir um texto', text: 'Resuma este texto em {{número|cinco}} pontos:\n\n{{texto}}' },
    explain: {
      name: 'Explicar alguma coisa',
      text: 'Explique {{tema}} para {{leitor|alguém que nunca ouviu falar disso}}.',
    },
    compare: {
      name: 'Comparar duas coisas',
      text: 'Compare {{primeira}} e {{segunda}} em uma tabela. Observe {{aspectos|preço, esforço e risco}}.',
    },
  },
};
