import type { Catalogue } from '../catalogue.ts';

export const install: Catalogue['install'] = {
  offline: 'Vous êtes hors ligne. Tout continue de fonctionner ici.',
  mayBeCleared:
    'Le navigateur peut effacer tout ceci quand l’appareil manque de place. Installer Airlock aide ; une sauvegarde est sûre.',
  mayBeClearedAsApp:
    'Le navigateur peut effacer tout ceci quand l’appareil manque de place. Seule une sauvegarde est sûre.',
  worthInstalling: 'Installé comme application, Airlock risque moins d’être effacé quand l’appareil manque de place.',
  howToInstall: 'Comment l’installer',
  notAgain: 'Ne plus le rappeler',
  title: 'L’installer comme application',
  why: 'Un navigateur peut effacer ce qu’un site conserve : quand l’appareil manque de place et, dans Safari, après sept jours sans visite. Il ménage davantage une application installée. Seule une sauvegarde est sûre.',
  shortOfRoom: (most) =>
    `Le navigateur laisse à cette application au plus ${most} de plus. Retirez un modèle que vous n’utilisez pas, ou libérez de la place sur cet appareil avant qu’il soit plein.`,
  seeModels: 'Voir les modèles',
  haveRead: 'J’ai lu ceci',
  lost: {
    title: 'Ce qui était conservé ici a disparu.',
    meaning:
      'Le navigateur a commencé un stockage vide : il n’a pas pu ouvrir celui qui était ici, ou quelque chose l’a supprimé. Airlock n’efface rien sans qu’on le demande. Si vous avez une sauvegarde, elle ramène tout.',
    restore: 'Restaurer une sauvegarde',
  },
  isAnApp: 'Vous l’avez comme application : voici sa propre fenêtre.',
};
