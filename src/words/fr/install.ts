import type { Catalogue } from '../catalogue.ts';

export const install: Catalogue['install'] = {
  offline: 'Vous êtes hors ligne. Tout continue de fonctionner ici.',
  mayBeCleared:
    'Le navigateur peut effacer tout ceci quand l’appareil manque de place. Installer Airlock aide ; une sauvegarde est sûre.',
  worthInstalling: 'Installé comme application, Airlock risque moins d’être effacé quand l’appareil manque de place.',
  howToInstall: 'Comment l’installer',
  notAgain: 'Ne plus le rappeler',
  title: 'L’installer comme application',
  why: 'Un navigateur peut effacer ce qu’un site conserve : quand l’appareil manque de place et, dans Safari, après sept jours sans visite. Il ménage davantage une application installée. Seule une sauvegarde est sûre.',
  isAnApp: 'Vous l’avez comme application : voici sa propre fenêtre.',
};
