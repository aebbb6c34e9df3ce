import type { Catalogue } from '../catalogue.ts';

export const install: Catalogue['install'] = {
  offline: 'Sie sind offline. Hier funktioniert trotzdem alles.',
  mayBeCleared:
    'Der Browser darf das alles löschen, wenn das Gerät voll wird. Airlock zu installieren hilft; sicher ist eine Sicherung.',
  worthInstalling: 'Als App installiert wird Airlock nicht so leicht gelöscht, wenn das Gerät voll wird.',
  howToInstall: 'So wird es installiert',
  notAgain: 'Nicht mehr daran erinnern',
  title: 'Als App installieren',
  why: 'Ein Browser darf löschen, was eine Seite aufbewahrt: wenn das Gerät voll wird, und in Safari nach sieben Tagen ohne Besuch. Mit einer installierten App geht er vorsichtiger um. Sicher ist nur eine Sicherung.',
  isAnApp: 'Sie haben es als App: Dies ist ihr eigenes Fenster.',
};
