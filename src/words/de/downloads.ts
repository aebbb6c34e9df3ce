import type { Catalogue } from '../catalogue.ts';

export const downloads: Catalogue['downloads'] = {
  title: 'Unterwegs',
  cancel: 'Abbrechen',
  use: 'Dieses benutzen',
  later: 'Später',
  pause: 'Anhalten',
  tryAgain: 'Noch einmal versuchen',
  goOn: 'Weiter',
  asking: 'Es wird gefragt, welche Dateien es hat…',
  fetching: (name) => `${name} wird geholt`,
  whileHidden:
    'Es geht weiter, während diese Seite verdeckt ist. Wird sie geschlossen, bleibt, was angekommen ist. Der Chat kann in einem anderen Tab offen bleiben, abgeschottet.',
  allIsHere: 'Alles ist da. Jedes Byte wird geprüft…',
  checking: (name) => `${name} wird geprüft`,
  paused: (done, total) => `Angehalten bei ${done} von ${total}. Was angekommen ist, bleibt, bis Sie abbrechen.`,
  elsewhere: 'Ein anderer Tab dieses Browsers holt es.',
  done: 'Auf diesem Gerät, jedes Byte geprüft.',
};
