import { formatNumber } from '../../shared/format.ts';
import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const attach: Catalogue['attach'] = {
  attach: 'Textdateien anhängen',
  attached: 'Angehängte Dateien',
  drop: 'Textdateien hier ablegen',
  dropClosed: 'Gerade kann nichts angehängt werden',
  staysHere: 'Sie werden auf diesem Gerät gelesen und bleiben hier.',
  facts: (size, tokens) => `${size} · ${plural(tokens, { other: 'etwa # Token' })}`,
  remove: (name) => `${name} entfernen`,
  close: 'Diese Hinweise schließen',
  refused: {
    folder: (name) => `${name} ist ein Ordner. Wählen Sie die Dateien daraus, auf die es ankommt.`,
    empty: (name) => `${name} ist leer.`,
    unreadable: (name) => `${name} ließ sich nicht lesen. Wählen Sie die Datei noch einmal.`,
    pdf: (name) =>
      `${name} ist ein PDF, das hier nicht gelesen werden kann. Kopieren Sie den Text daraus und fügen Sie ihn ein.`,
    office: (name) => `${name} ist ein Office-Dokument. Speichern Sie es dort als reinen Text oder als CSV.`,
    picture: (name) => `${name} ist ein Bild. Diese Modelle lesen nur Text.`,
    'not-text': (name) => `${name} enthält keinen lesbaren Text.`,
    'not-utf8': (name) =>
      `${name} ist Text in einer älteren Kodierung. Speichern Sie die Datei als UTF-8 und hängen Sie sie noch einmal an.`,
    'too-long': (name, tokens, limit) =>
      `${name} ist etwa ${formatNumber(tokens)} Token lang, und das Modell liest ${formatNumber(limit)} auf einmal. Hängen Sie den Teil an, auf den es ankommt.`,
  },
  tooMuch: (tokens, limit) =>
    `Was Sie senden wollen, braucht etwa ${formatNumber(tokens)} von ${formatNumber(limit)} Token, die das Modell auf einmal liest. Kürzen Sie es, oder entfernen Sie eine Datei.`,
  tooMuchInstructed: (tokens, limit, instructions) =>
    `Was Sie senden wollen, braucht zusammen mit den Anweisungen des Assistenten (etwa ${formatNumber(instructions)}) etwa ${formatNumber(tokens)} von ${formatNumber(limit)} Token, die das Modell auf einmal liest. Kürzen Sie es, entfernen Sie eine Datei, oder lassen Sie einen anderen Assistenten antworten.`,
};
