import { formatNumber } from '../../shared/format.ts';
import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

const tokens = (count: number): string => plural(count, { one: '# token', other: '# tokens' });

export const turns: Catalogue['turns'] = {
  conversation: 'Conversa',
  you: 'Você',
  model: 'Modelo',
  inOtherWords: 'Perguntar com outras palavras',
  edit: { question: 'Sua pergunta, com outras palavras', cancel: 'Cancelar', ask: 'Perguntar isto em vez disso' },
  otherDraft: { isThere: 'Em outra aba há aqui um texto diferente.', show: 'Mostrar' },
  answerNow: 'Responder agora',
  goOn: 'Continuar',
  cut: {
    writing: 'Esta resposta foi interrompida. O que já estava escrito foi guardado.',
    stopped: 'Você parou esta resposta.',
    length: 'Esta resposta chegou ao tamanho máximo.',
    empty: 'O modelo não deu nenhuma resposta.',
  },
  notSeen: (count) =>
    plural(count, {
      one: 'A conversa é mais longa do que o modelo consegue ler de uma vez. Ele não viu a primeira mensagem; ela continua guardada aqui.',
      other:
        'A conversa é mais longa do que o modelo consegue ler de uma vez. Ele não viu as primeiras # mensagens; elas continuam guardadas aqui.',
    }),
  thinking: 'Pensando…',
  thought: 'Pensou',
  thoughtFor: (time) => `Pensou por ${time}`,
  place: (at, count) => `${formatNumber(at)} de ${formatNumber(count)}`,
  questions: { which: 'Qual versão aparece', earlier: 'Versão anterior', later: 'Versão seguinte' },
  answers: { which: 'Qual resposta aparece', earlier: 'Resposta anterior', later: 'Resposta seguinte' },
  again: {
    title: 'Outra resposta',
    same: 'Responder de novo',
    freely: 'Responder de novo, com mais liberdade',
    with: (model) => `Responder de novo com ${model}`,
    goOn: 'Continuar esta resposta',
  },
  copy: { title: 'Copiar esta resposta', copy: 'Copiar', markdown: 'Como Markdown', plain: 'Como texto simples' },
  details: {
    speed: (perSecond, first) => `${perSecond} tokens/s · o primeiro após ${first}`,
    model: 'Modelo',
    unknown: 'Desconhecido',
    assistant: 'Assistente',
    ran: 'Rodou',
    onGraphicsCard: 'na placa de vídeo, com web-llm',
    onProcessor: (threads) =>
      plural(threads, {
        one: 'no processador, com llama.cpp, em # thread',
        other: 'no processador, com llama.cpp, em # threads',
      }),
    settings: 'Ajustes',
    settingsWere: (temperature, topP, repeatPenalty, most) =>
      `temperatura ${temperature}, top-p ${topP}, penalidade de repetição ${repeatPenalty}, no máximo ${tokens(most)}`,
    read: 'Lido',
    readTokens: (count, remembered) => `${tokens(count)}, ${remembered} deles lembrados`,
    written: 'Escrito',
    writtenTokens: (count, perSecond) => `${tokens(count)}, ${perSecond} por segundo`,
    firstWord: 'Primeira palavra',
    after: (time) => `após ${time}`,
    when: 'Quando',
    leftOut: 'Deixado de fora',
    nothing: 'nada: o modelo leu a conversa inteira',
    first: (count) =>
      plural(count, {
        one: 'a primeira mensagem, por falta de espaço',
        other: 'as primeiras # mensagens, por falta de espaço',
      }),
  },
  context: {
    full: (percent) => `Contexto: ${percent} ocupado`,
    fullAndCut: (percent) => `Contexto: ${percent} ocupado, com mensagens deixadas de fora`,
    takes: (used, budget) =>
      `O que você enviar a seguir ocupa cerca de ${used} dos ${budget} tokens que este modelo consegue ler de uma vez.`,
    leftOut: (count) =>
      plural(count, {
        one: 'A primeira mensagem da conversa ficaria de fora. Ela continua guardada aqui.',
        other: 'As primeiras # mensagens da conversa ficariam de fora. Elas continuam guardadas aqui.',
      }),
    nothingLeftOut: 'Nada da conversa fica de fora.',
  },
};
