import type { Catalogue } from '../catalogue.ts';

export const ui: Catalogue['ui'] = {
  close: 'Schließen',
  copied: 'Kopiert',
  copyRefused: 'Hier nicht erlaubt',
  oneMoment: 'Einen Moment…',
  broken: 'Etwas auf dieser Seite ist kaputtgegangen.',
  stillStored: 'Was gespeichert war, ist noch auf diesem Gerät.',
  loadAgain: 'Seite neu laden',
};
