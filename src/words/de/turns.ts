import { formatNumber } from '../../shared/format.ts';
import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

const tokens = (count: number): string => plural(count, { other: '# Token' });

export const turns: Catalogue['turns'] = {
  conversation: 'Gespräch',
  you: 'Sie',
  model: 'Modell',
  inOtherWords: 'Mit anderen Worten fragen',
  edit: { question: 'Ihre Frage, mit anderen Worten', cancel: 'Abbrechen', ask: 'Stattdessen das fragen' },
  otherDraft: { isThere: 'In einem anderen Tab steht hier ein anderer Text.', show: 'Zeigen' },
  answerNow: 'Jetzt antworten',
  goOn: 'Weiter',
  cut: {
    writing: 'Diese Antwort wurde unterbrochen. Was geschrieben war, ist aufbewahrt.',
    stopped: 'Sie haben diese Antwort angehalten.',
    length: 'Diese Antwort hat ihre größte Länge erreicht.',
    empty: 'Das Modell gab keine Antwort.',
  },
  notSeen: (count) =>
    plural(count, {
      one: 'Das Gespräch ist länger, als das Modell auf einmal lesen kann. Die erste Nachricht hat es nicht gesehen; sie ist hier weiter aufbewahrt.',
      other:
        'Das Gespräch ist länger, als das Modell auf einmal lesen kann. Die ersten # Nachrichten hat es nicht gesehen; sie sind hier weiter aufbewahrt.',
    }),
  thinking: 'Denkt nach …',
  thought: 'Nachgedacht',
  thoughtFor: (time) => `${time} nachgedacht`,
  place: (at, count) => `${formatNumber(at)} von ${formatNumber(count)}`,
  questions: { which: 'Welche Fassung zu sehen ist', earlier: 'Frühere Fassung', later: 'Spätere Fassung' },
  answers: { which: 'Welche Antwort zu sehen ist', earlier: 'Frühere Antwort', later: 'Spätere Antwort' },
  again: {
    title: 'Eine andere Antwort',
    same: 'Noch einmal antworten',
    freely: 'Noch einmal antworten, freier',
    with: (model) => `Noch einmal antworten, mit ${model}`,
    goOn: 'Diese Antwort fortsetzen',
  },
  copy: { title: 'Diese Antwort kopieren', copy: 'Kopieren', markdown: 'Als Markdown', plain: 'Als reinen Text' },
  details: {
    speed: (perSecond, first) => `${perSecond} Token/s · das erste nach ${first}`,
    model: 'Modell',
    unknown: 'Unbekannt',
    assistant: 'Assistent',
    ran: 'Lief',
    onGraphicsCard: 'auf der Grafikkarte, mit web-llm',
    onProcessor: (threads) =>
      plural(threads, {
        one: 'auf dem Prozessor, mit llama.cpp, in # Thread',
        other: 'auf dem Prozessor, mit llama.cpp, in # Threads',
      }),
    settings: 'Einstellungen',
    settingsWere: (temperature, topP, repeatPenalty, most) =>
      `Temperatur ${temperature}, Top-p ${topP}, Wiederholungsabzug ${repeatPenalty}, höchstens ${tokens(most)}`,
    read: 'Gelesen',
    readTokens: (count, remembered) => `${tokens(count)}, davon ${remembered} noch gemerkt`,
    written: 'Geschrieben',
    writtenTokens: (count, perSecond) => `${tokens(count)}, ${perSecond} in der Sekunde`,
    firstWord: 'Erstes Wort',
    after: (time) => `nach ${time}`,
    when: 'Wann',
    leftOut: 'Weggelassen',
    nothing: 'nichts: das Modell hat das ganze Gespräch gelesen',
    first: (count) =>
      plural(count, {
        one: 'die erste Nachricht, weil der Platz nicht reichte',
        other: 'die ersten # Nachrichten, weil der Platz nicht reichte',
      }),
  },
  context: {
    full: (percent) => `Kontext: zu ${percent} voll`,
    fullAndCut: (percent) => `Kontext: zu ${percent} voll, Nachrichten weggelassen`,
    takes: (used, budget) =>
      `Was Sie als Nächstes senden, braucht etwa ${used} der ${budget} Token, die dieses Modell auf einmal lesen kann.`,
    leftOut: (count) =>
      plural(count, {
        one: 'Die erste Nachricht des Gesprächs würde weggelassen. Sie bleibt hier aufbewahrt.',
        other: 'Die ersten # Nachrichten des Gesprächs würden weggelassen. Sie bleiben hier aufbewahrt.',
      }),
    nothingLeftOut: 'Nichts vom Gespräch wird weggelassen.',
  },
};
