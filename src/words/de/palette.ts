import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const palette: Catalogue['palette'] = {
  title: 'Suche und Befehle',
  label: 'Im Aufbewahrten suchen oder einen Befehl nennen',
  placeholder: 'Suchen oder einen Befehl nennen',
  found: 'Gefunden',
  untitled: 'Ohne Titel',
  archived: (day) => `Archiv · ${day}`,
  nothing: 'In keinem Gespräch stehen diese Wörter.',
  noWords: 'Hier sind keine Wörter, nach denen sich suchen lässt.',
  foundIn: (count) => plural(count, { one: 'In # Gespräch gefunden.', other: 'In # Gesprächen gefunden.' }),
  foundInMany: (count, shown) =>
    plural(count, {
      one: `In # Gespräch gefunden; die ersten ${shown} sind zu sehen.`,
      other: `In # Gesprächen gefunden; die ersten ${shown} sind zu sehen.`,
    }),
  opening: 'Was von der Suche aufbewahrt ist, wird geholt.',
  reading: (done, total) => `Das Aufbewahrte wird noch gelesen: ${done} von ${total} Gesprächen.`,
  commands: {
    newConversation: 'Neues Gespräch',
    temporary: 'Vorübergehendes Gespräch',
    meter: 'Privatsphäre-Anzeige',
    models: 'Modell und Aktualisierungen',
    passphrase: 'Passphrase und Sperre',
    takeout: 'Mitnehmen',
    backup: 'Sichern und wiederherstellen',
    lock: 'Überall sperren',
    curtain: 'Den Vorhang zuziehen',
    sheet: 'Tastenkürzel',
    appearance: 'Sprache und Aussehen',
    about: 'Über Airlock',
    erase: 'Löschen',
  },
  keys: {
    sheetToo: 'Dasselbe, außerhalb von Text',
    send: 'Die Nachricht senden',
    newLine: 'Neue Zeile in der Nachricht',
    stop: 'Die Antwort anhalten; schließen, was offen ist',
    move: 'Sich in einer Liste oder einem Menü bewegen',
  },
};
