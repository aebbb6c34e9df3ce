import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const erase: Catalogue['erase'] = {
  title: 'Löschen',
  whatGoes: 'Was gelöscht werden soll',
  parts: { everything: 'Alles', span: 'Ein Zeitraum', models: 'Alle Modelle', aside: 'Was sich nicht lesen ließ' },
  everything: {
    intro: 'Aus diesem Browser geht endgültig:',
    allConversations: 'alle Gespräche',
    conversations: (count) => plural(count, { one: '# Gespräch', other: '# Gespräche' }),
    allModels: 'alle Modelle',
    models: (count) => plural(count, { one: '# Modell', other: '# Modelle' }),
    settings: 'alle Einstellungen, Schlüssel und das Protokoll der Privatsphäre-Anzeige',
    app: 'die App selbst',
    appAndSize: (size) => `die App selbst, zusammen ${size}`,
    noCopy: 'Niemand kann es zurückholen, und es gibt nirgends eine Kopie, außer Sie haben eine gespeichert.',
    erase: 'Alles löschen',
    keep: 'Behalten',
  },
  span: {
    time: 'Zeit',
    kinds: {
      hour: 'Die letzte Stunde',
      today: 'Heute',
      week: 'Die letzten 7 Tage',
      month: 'Die letzten 30 Tage',
      days: 'Von einem Tag bis zu einem anderen',
    },
    from: 'Von',
    to: 'bis',
    erased: (count) => plural(count, { one: 'Gelöscht: # Gespräch.', other: 'Gelöscht: # Gespräche.' }),
    found: (count) =>
      plural(count, {
        one: '# Gespräch, in dieser Zeit begonnen oder zuletzt weitergeführt. Jedes geht ganz, mit seinen Entwürfen. Es lässt sich nicht rückgängig machen.',
        other:
          '# Gespräche, in dieser Zeit begonnen oder zuletzt weitergeführt. Jedes geht ganz, mit seinen Entwürfen. Es lässt sich nicht rückgängig machen.',
      }),
    erase: (count) => plural(count, { one: '# Gespräch löschen', other: '# Gespräche löschen' }),
  },
  models: {
    none: 'Auf diesem Gerät ist kein Modell. Ihre Gespräche sind noch da, und nichts wird beantwortet, bis eines da ist: „Modell und Updates“ bringt eines.',
    noneAnyMore:
      'Auf diesem Gerät ist kein Modell mehr. Ihre Gespräche sind noch da, und nichts wird beantwortet, bis eines da ist: „Modell und Updates“ bringt eines.',
    go: (count, size) =>
      plural(count, {
        one: `# Modell geht, woher es auch kam. Das macht ${size} frei. Ihre Gespräche bleiben.`,
        other: `# Modelle gehen, woher sie auch kamen. Das macht ${size} frei. Ihre Gespräche bleiben.`,
      }),
    noUndo:
      'Es lässt sich nicht rückgängig machen: Was eine Website hat, lässt sich wieder holen, und für eine eigene Datei brauchen Sie die Datei.',
    erase: 'Alle Modelle löschen',
    keep: 'Behalten',
  },
  aside: {
    go: (count) =>
      plural(count, {
        one: '# Teil ließ sich nicht lesen, als Sie den Rest angenommen haben, und wurde beiseitegelegt. Die App kann es nicht öffnen und benutzt es nicht.',
        other:
          '# Teile ließen sich nicht lesen, als Sie den Rest angenommen haben, und wurden beiseitegelegt. Die App kann sie nicht öffnen und benutzt sie nicht.',
      }),
    noUndo: 'Es lässt sich nicht rückgängig machen. Was sich lesen lässt, bleibt, wie es ist.',
    erase: 'Endgültig entfernen',
    keep: 'Behalten',
    gone: 'Es ist nichts mehr beiseitegelegt.',
  },
};
