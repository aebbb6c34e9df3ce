import type { Catalogue } from '../catalogue.ts';

export const install: Catalogue['install'] = {
  offline: 'Sie sind offline. Hier funktioniert trotzdem alles.',
  mayBeCleared:
    'Der Browser darf das alles löschen, wenn das Gerät voll wird. Airlock zu installieren hilft; sicher ist eine Sicherung.',
  mayBeClearedAsApp: 'Der Browser darf das alles löschen, wenn das Gerät voll wird. Sicher ist nur eine Sicherung.',
  worthInstalling: 'Als App installiert wird Airlock nicht so leicht gelöscht, wenn das Gerät voll wird.',
  howToInstall: 'So wird es installiert',
  notAgain: 'Nicht mehr daran erinnern',
  title: 'Als App installieren',
  why: 'Ein Browser darf löschen, was eine Seite aufbewahrt: wenn das Gerät voll wird, und in Safari nach sieben Tagen ohne Besuch. Mit einer installierten App geht er vorsichtiger um. Sicher ist nur eine Sicherung.',
  shortOfRoom: (most) =>
    `Der Browser lässt dieser App höchstens noch ${most}. Entfernen Sie ein Modell, das Sie nicht benutzen, oder schaffen Sie Platz auf diesem Gerät, bevor es voll ist.`,
  seeModels: 'Die Modelle ansehen',
  haveRead: 'Ich habe das gelesen',
  lost: {
    title: 'Was hier aufbewahrt war, ist weg.',
    meaning:
      'Der Browser hat einen leeren Speicher begonnen: Er konnte den, der hier war, nicht öffnen, oder etwas hat ihn entfernt. Airlock löscht nichts ungefragt. Wenn Sie eine Sicherung haben, bringt sie alles zurück.',
    restore: 'Sicherung wiederherstellen',
  },
  isAnApp: 'Sie haben es als App: Dies ist ihr eigenes Fenster.',
};
