import type { Catalogue } from '../catalogue.ts';

export const chat: Catalogue['chat'] = {
  skip: 'Zum Gespräch springen',
  kept: 'Auf diesem Gerät aufbewahrt',
  closeList: 'Liste schließen',
  conversations: 'Gespräche',
  untitled: 'Ohne Titel',
  temporary: 'Vorübergehend',
  notKept:
    'Nichts aus diesem Gespräch wird aufbewahrt oder von der Suche gefunden. Es ist fort, wenn Sie es verlassen, die Seite sperren, neu laden oder schließen.',
  ready: 'Bereit.',
  answering: 'Das Modell antwortet.',
  reading: 'Liest das Gespräch',
  unsaved:
    'Die letzte Antwort ist zu sehen, konnte aber nicht gespeichert werden. Kopieren Sie sie, wenn Sie sie brauchen.',
  message: 'Nachricht',
  ask: 'Fragen Sie etwas',
  stop: 'Antwort anhalten',
  send: 'Senden',
};
