import { formatNumber } from '../../shared/format.ts';
import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

const tokens = (count: number): string => plural(count, { one: '# token', other: '# tokens' });

export const turns: Catalogue['turns'] = {
  conversation: 'Conversación',
  you: 'Tú',
  model: 'Modelo',
  inOtherWords: 'Preguntar con otras palabras',
  edit: { question: 'Tu pregunta, con otras palabras', cancel: 'Cancelar', ask: 'Preguntar esto en su lugar' },
  otherDraft: { isThere: 'En otra pestaña hay aquí un texto distinto.', show: 'Mostrarlo' },
  answerNow: 'Responder ahora',
  goOn: 'Continuar',
  cut: {
    writing: 'Esta respuesta se interrumpió. Lo que estaba escrito se conserva.',
    stopped: 'Detuviste esta respuesta.',
    length: 'Esta respuesta llegó a su longitud máxima.',
    empty: 'El modelo no dio ninguna respuesta.',
  },
  notSeen: (count) =>
    plural(count, {
      one: 'La conversación es más larga de lo que el modelo puede leer a la vez. No vio el primer mensaje; sigue guardado aquí.',
      other:
        'La conversación es más larga de lo que el modelo puede leer a la vez. No vio los primeros # mensajes; siguen guardados aquí.',
    }),
  thinking: 'Pensando…',
  thought: 'Pensó',
  thoughtFor: (time) => `Pensó durante ${time}`,
  place: (at, count) => `${formatNumber(at)} de ${formatNumber(count)}`,
  questions: { which: 'Qué versión se muestra', earlier: 'Versión anterior', later: 'Versión siguiente' },
  answers: { which: 'Qué respuesta se muestra', earlier: 'Respuesta anterior', later: 'Respuesta siguiente' },
  again: {
    title: 'Otra respuesta',
    same: 'Responder otra vez',
    freely: 'Responder otra vez, con más libertad',
    with: (model) => `Responder otra vez con ${model}`,
    goOn: 'Continuar esta respuesta',
  },
  copy: { title: 'Copiar esta respuesta', copy: 'Copiar', markdown: 'Como Markdown', plain: 'Como texto sin formato' },
  details: {
    speed: (perSecond, first) => `${perSecond} tokens/s · el primero tras ${first}`,
    model: 'Modelo',
    unknown: 'Desconocido',
    assistant: 'Asistente',
    ran: 'Se ejecutó',
    onGraphicsCard: 'en la tarjeta gráfica, con web-llm',
    onProcessor: (threads) =>
      plural(threads, {
        one: 'en el procesador, con llama.cpp, en # hilo',
        other: 'en el procesador, con llama.cpp, en # hilos',
      }),
    settings: 'Ajustes',
    settingsWere: (temperature, topP, repeatPenalty, most) =>
      `temperatura ${temperature}, top-p ${topP}, penalización por repetición ${repeatPenalty}, como máximo ${tokens(most)}`,
    read: 'Leído',
    readTokens: (count, remembered) => `${tokens(count)}, ${remembered} de ellos recordados`,
    written: 'Escrito',
    writtenTokens: (count, perSecond) => `${tokens(count)}, ${perSecond} por segundo`,
    firstWord: 'Primera palabra',
    after: (time) => `tras ${time}`,
    when: 'Cuándo',
    leftOut: 'Omitido',
    nothing: 'nada: el modelo leyó toda la conversación',
    first: (count) =>
      plural(count, {
        one: 'el primer mensaje, por falta de espacio',
        other: 'los primeros # mensajes, por falta de espacio',
      }),
  },
  context: {
    full: (percent) => `Contexto: ${percent} ocupado`,
    fullAndCut: (percent) => `Contexto: ${percent} ocupado, con mensajes omitidos`,
    takes: (used, budget) =>
      `Lo próximo que envíes ocupa unos ${used} de los ${budget} tokens que este modelo puede leer a la vez.`,
    leftOut: (count) =>
      plural(count, {
        one: 'El primer mensaje de la conversación quedaría fuera. Sigue guardado aquí.',
        other: 'Los primeros # mensajes de la conversación quedarían fuera. Siguen guardados aquí.',
      }),
    nothingLeftOut: 'No se omite nada de la conversación.',
  },
};
