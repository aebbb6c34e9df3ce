import type { Catalogue } from '../catalogue.ts';

export const eraseScreen: Catalogue['eraseScreen'] = {
  erasing: 'Alles, was diese App auf diesem Gerät aufbewahrt hat, wird gelöscht…',
  stillHere: 'Etwas ist noch da',
  closeOthers:
    'Schließen Sie jeden anderen Tab dieser Website und löschen Sie dann noch einmal. Was fort ist, bleibt fort.',
  eraseAgain: 'Noch einmal löschen',
  nothing: 'Nichts ist übrig',
  browserSays:
    'Das sagt der Browser selbst, gerade eben gefragt. Dateien, die Sie selbst gespeichert haben, etwa eine Sicherung oder eine Kopie eines Modells, liegen dort, wo Sie sie gespeichert haben. Ein Datenträger kann Spuren von Gelöschtem behalten, bis er sie überschreibt.',
  canClose: 'Sie können diese Seite schließen. Um Airlock wieder zu benutzen, muss es wieder geholt werden.',
  beginAnew: 'Neu beginnen',
  databases: 'Datenbanken',
  files: 'Gespeicherte Dateien',
  caches: 'Caches',
  keys: 'Einstellungen und Cookies',
  guards: 'Wächter (Service Worker)',
  used: 'Belegter Speicher: Was gerade gelöscht wurde, kann mitzählen, bis dieser Tab geschlossen ist',
  named: (count, names) => `${count}: ${names}`,
};
