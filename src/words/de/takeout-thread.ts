import { plural } from '../../shared/words.ts';
import type { TakeoutThreadWords } from '../takeout-thread.ts';

export const takeoutThread: TakeoutThreadWords = {
  fileName: 'Gespräche aus Airlock',
  undated: 'ohne Datum',
  untitled: 'Ohne Titel',
  begun: (when) => `Begonnen: ${when}. Mit Airlock aufbewahrt.`,
  atNoKnownTime: 'Zeit unbekannt',
  otherBranches: (count) =>
    plural(count, {
      one: 'Das ist der Zweig, der gezeigt wurde. # Nachricht anderer Zweige steht im JSON-Export.',
      other: 'Das ist der Zweig, der gezeigt wurde. # Nachrichten anderer Zweige stehen im JSON-Export.',
    }),
  you: 'Sie',
  assistant: 'Assistent',
  thinking: 'Gedanken',
  endOfThinking: 'Ende der Gedanken',
  remarks: {
    writing: 'Diese Antwort wurde abgeschnitten.',
    length: 'Diese Antwort erreichte ihre größte Länge.',
    stopped: 'Diese Antwort wurde angehalten.',
    failed: 'Diese Antwort brach ab.',
  },
  picture: (what) => `(Bild: ${what})`,
  attached: (name) => `Angehängt, ${name}:`,
  attachedUnnamed: 'Angehängt:',
  notes: {
    picture: '(Hier war ein Bild.)',
    sound: '(Hier war eine Aufnahme.)',
    file: '(Hier war eine Datei.)',
    tools: '(Hier wurden nur Werkzeuge benutzt.)',
    unreadable: '(Hier war etwas, das sich nicht lesen lässt.)',
  },
};
