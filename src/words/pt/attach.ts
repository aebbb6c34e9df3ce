import { formatNumber } from '../../shared/format.ts';
import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const attach: Catalogue['attach'] = {
  attach: 'Anexar arquivos de texto',
  attached: 'Arquivos anexados',
  drop: 'Solte os arquivos de texto aqui',
  dropClosed: 'Agora não é possível anexar nada',
  staysHere: 'Eles são lidos neste dispositivo e ficam nele.',
  facts: (size, tokens) => `${size} · ${plural(tokens, { one: 'cerca de # token', other: 'cerca de # tokens' })}`,
  remove: (name) => `Remover ${name}`,
  close: 'Fechar estas mensagens',
  refused: {
    folder: (name) => `${name} é uma pasta. Escolha nela os arquivos que importam.`,
    empty: (name) => `${name} está vazio.`,
    unreadable: (name) => `Não foi possível ler ${name}. Escolha o arquivo outra vez.`,
    pdf: (name) => `${name} é um PDF, que não pode ser lido aqui. Copie o texto e cole.`,
    office: (name) => `${name} é um documento de escritório. Salve-o como texto simples ou CSV.`,
    picture: (name) => `${name} é uma imagem. Estes modelos só leem texto.`,
    'not-text': (name) => `${name} não contém texto que possa ser lido.`,
    'not-utf8': (name) => `${name} é texto em uma codificação antiga. Salve como UTF-8 e anexe de novo.`,
    'too-long': (name, tokens, limit) =>
      `${name} tem cerca de ${formatNumber(tokens)} tokens, e o modelo lê ${formatNumber(limit)} de uma vez. Anexe a parte que importa.`,
  },
  tooMuch: (tokens, limit) =>
    `O que será enviado ocupa cerca de ${formatNumber(tokens)} dos ${formatNumber(limit)} tokens que o modelo lê de uma vez. Encurte ou remova um arquivo.`,
  tooMuchInstructed: (tokens, limit, instructions) =>
    `O que será enviado ocupa, com as instruções do assistente (cerca de ${formatNumber(instructions)}), cerca de ${formatNumber(tokens)} dos ${formatNumber(limit)} tokens que o modelo lê de uma vez. Encurte, remova um arquivo ou deixe outro assistente responder.`,
};
