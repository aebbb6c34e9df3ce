import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const takeout: Catalogue['takeout'] = {
  title: 'Leve com você',
  conversations: (count) => plural(count, { one: '# conversa', other: '# conversas' }),
  stop: 'Parar',
  save: {
    one: 'Salvar esta conversa',
    all: 'Salvar todas as conversas',
    as: 'Como',
    formats: { json: 'JSON', markdown: 'Markdown', page: 'Página da web', text: 'Texto simples' },
    meanings: {
      json: 'Tudo, com todos os ramos. O Airlock lê de volta sem perder nada, e programas também conseguem.',
      markdown: 'Para ler e editar, em qualquer editor. Os ramos que são mostrados.',
      page: 'Para ler e imprimir, em qualquer navegador. Ela não carrega nada. Os ramos que são mostrados.',
      text: 'Para ler em qualquer lugar. Os ramos que são mostrados.',
    },
    archive: 'Um arquivo para cada conversa, num arquivo compactado.',
    save: 'Salvar',
    writing: 'Escrevendo',
    writingSome: (done, total) =>
      plural(total, { one: `Escrevendo, ${done} de # conversa`, other: `Escrevendo, ${done} de # conversas` }),
    written: 'Escrito',
    saved: (name, size) => ['Salvo como ', name, `, ${size}. O que você salva fica fora do selo, e sem criptografia.`],
  },
  bring: {
    title: 'Trazer conversas',
    intro:
      'De outro dispositivo com o Airlock, ou da exportação do ChatGPT, Claude, Open WebUI, llama.cpp ou WebLLM Chat: o arquivo .zip ou .json como você o recebeu. Ele é lido aqui, e nada é guardado antes de você ver o que há nele.',
    take: (count) => plural(count, { one: 'Levar # conversa', other: 'Levar # conversas' }),
    choose: 'Escolher um arquivo',
    chooseAnother: 'Escolher outro arquivo',
    leave: 'Deixar',
    file: 'Arquivo de conversas',
    reading: 'Lendo',
    readingBytes: (done, total) => `Lendo, ${done} de ${total}`,
    readingFound: (reading, found) => `${reading}: ${found} até agora`,
    read: 'Lido',
    keeping: (done, total) =>
      plural(total, { one: `Guardando ${done} de # conversa`, other: `Guardando ${done} de # conversas` }),
    kept: 'Guardado',
    done: (added, count) => [
      'Pronto: ',
      added,
      plural(count, { one: ' está agora na sua lista.', other: ' estão agora na sua lista.' }),
    ],
    stopped: (added, count) => [
      'Parado: ',
      added,
      plural(count, {
        one: ' está agora na sua lista, inteira.',
        other: ' estão agora na sua lista, cada uma inteira.',
      }),
    ],
    added: (count) => plural(count, { one: 'mais # conversa', other: 'mais # conversas' }),
    cameBefore: (count) =>
      plural(count, {
        one: '# conversa entrou antes, inteira. Trazer o arquivo de novo adiciona só o que falta.',
        other: '# conversas entraram antes, cada uma inteira. Trazer o arquivo de novo adiciona só o que falta.',
      }),
  },
  report: {
    untitled: 'Sem título',
    from: (sources) => `De ${sources}.`,
    messages: (count) => plural(count, { one: '# mensagem', other: '# mensagens' }),
    total: (conversations, messages) => `${conversations}, ${messages}`,
    canBeTaken: (total) => ['Podem ser levadas: ', total, '.'],
    allHere: 'Todas elas já estão aqui e ficam como estão.',
    someHere: (count) =>
      plural(count, {
        one: '# delas já está aqui e fica como está.',
        other: '# delas já estão aqui e ficam como estão.',
      }),
    leftOut: (what) => `Fica de fora: ${what}.`,
    refusedCount: (count) =>
      plural(count, { one: '# conversa não pode ser levada.', other: '# conversas não podem ser levadas.' }),
    others: (count) => plural(count, { one: '# entrada não é uma conversa.', other: '# entradas não são conversas.' }),
    otherFiles: (count) =>
      plural(count, {
        one: '# outro arquivo no pacote: não foi olhado. Em geral, imagens e ajustes.',
        other: '# outros arquivos no pacote: não foram olhados. Em geral, imagens e ajustes.',
      }),
    isCutOff: 'O arquivo termina cedo demais. O que havia antes do fim está listado aqui.',
    details: 'O que fica para trás, conversa por conversa',
    detail: (title, what) => [title, `: ${what}`],
    more: (count) => `… e mais ${count}`,
    notTaken: (why) => `não levada: ${why}`,
    without: (what) => `sem ${what}`,
    kinds: {
      picture: (count) => plural(count, { one: '# imagem', other: '# imagens' }),
      sound: (count) => plural(count, { one: '# gravação', other: '# gravações' }),
      file: (count) => plural(count, { one: '# arquivo', other: '# arquivos' }),
      instructions: (count) => plural(count, { one: '# instrução ao assistente', other: '# instruções ao assistente' }),
      tool: (count) => plural(count, { one: '# mensagem de uma ferramenta', other: '# mensagens de ferramentas' }),
      hidden: (count) =>
        plural(count, {
          one: '# mensagem que lá também estava oculta',
          other: '# mensagens que lá também estavam ocultas',
        }),
      unreadable: (count) =>
        plural(count, {
          one: '# mensagem, ou parte de uma, que não pode ser lida',
          other: '# mensagens, ou partes de uma, que não podem ser lidas',
        }),
    },
    ofKinds: (unreadable, kinds) => `${unreadable} (${kinds})`,
    refusals: {
      'too-large': 'grande demais: mais de 64 MB',
      'too-deep': 'aninhada mais fundo do que qualquer conversa',
      damaged: 'danificada, ou não é o que deveria ser',
      unreadable: 'nada nela é de um tipo que possa ser lido',
      empty: 'nada foi dito nela',
      twice: 'está duas vezes neste arquivo',
      'too-many': 'há mais de 100.000 neste arquivo',
    },
  },
};
