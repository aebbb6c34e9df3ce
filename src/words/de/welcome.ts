import type { Catalogue } from '../catalogue.ts';

export const welcome: Catalogue['welcome'] = {
  title: 'Reden Sie unter vier Augen',
  what: 'Das Modell läuft in dieser Seite, auf diesem Gerät. Die Anzeige oben zeigt, ob die Seite das Netz erreichen kann.',
  check: 'Ein kleines Modell antwortet sofort und irrt sich oft. Prüfen Sie, worauf es ankommt.',
  examples: {
    fact: 'Was ist die Hauptstadt von Frankreich?',
    explanation: 'Erkläre einem Kind, warum der Himmel blau ist.',
    note: 'Schreibe einer Kollegin ein paar Zeilen zum Dank.',
  },
};
