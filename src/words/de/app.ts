import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const app: Catalogue['app'] = {
  doors: {
    selfTest: 'Versuchen, etwas hinauszubekommen',
    cloud: 'Was eine Cloud bekommen hätte',
    receipt: 'Einen Beleg behalten',
  },
  closed: {
    unguarded: 'Geschlossen, solange diese Seite nicht bewacht ist',
    busy: 'Eine Antwort im vorigen Gespräch wird noch geschrieben',
  },
  unguarded:
    'Diese Seite ist nicht bewacht, deshalb lässt sich nichts fragen. Ihre Gespräche können Sie hier lesen. Neu laden stellt den Wächter wieder auf; ein Gerät, das nie vorbereitet wurde, braucht das zuerst.',
  putGuardBack: 'Den Wächter wieder aufstellen',
  prepare: 'Dieses Gerät vorbereiten',
  blur: 'Die Seite verhüllen',
  lock: 'Sperren',
  eraseEverything: 'Alles löschen',
  restoreBackup: 'Sicherung wiederherstellen',
  model: {
    checking: 'Die Dateien des Modells werden geprüft',
    shaders: (model, done, total) =>
      `Der Grafiktreiber bereitet ${model} vor: ${done} von ${total} Programmen. Beim ersten Mal kann das Minuten dauern.`,
    loadingFrom: (model, size) => `${model} wird von diesem Gerät geladen, ${size}`,
    loading: 'Das Modell wird geladen',
    chooseAnother: 'Ein anderes wählen',
    elsewhere: 'Das Modell ist in einem anderen Tab in Gebrauch. Es kommt hierher, wenn dieser Tab geschlossen wird.',
    useHere: 'Hier benutzen',
    change: (model) => `Modell: ${model}. Ändern`,
    onGpu: (time) => `auf der Grafikkarte · in ${time} geladen`,
    onProcessor: (threads, time) =>
      `auf dem Prozessor, ${plural(threads, { one: '# Thread', other: '# Threads' })} · in ${time} geladen`,
  },
};
