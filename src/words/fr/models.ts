import type { Catalogue } from '../catalogue.ts';

export const models: Catalogue['models'] = {
  pageTitle: 'Airlock : modèle et mises à jour',
  looking: 'Nous regardons ce qu’il y a sur cet appareil…',
  lacking: 'Il manque quelque chose ici',
  lackingWhat:
    'Un fichier de l’application ou de son modèle n’est pas sur cet appareil tel qu’il a été publié. Airlock ne le demande à ce site que si vous le dites ; vos conversations restent.',
  askThisSite: 'Demander à ce site',
  notReady: 'Pas encore prêt',
  tryAgain: 'Réessayer',
  openAsItIs: 'Ouvrir la discussion telle quelle',

  offerTitles: {
    first: 'Installer l’assistant sur cet appareil',
    update: 'Une nouvelle version est là',
    model: 'Ajouter un modèle sur cet appareil',
  },
  offerButtons: { first: 'Télécharger et commencer', update: 'Prendre la nouvelle version', model: 'Télécharger' },
  whatItDoes:
    'Airlock télécharge une seule fois un modèle de langue. Ensuite il n’a plus besoin du réseau, et la page avec laquelle vous parlez n’y a pas accès.',
  whatIsNew: (version, build) =>
    `Version ${version}, build ${build}. Celle que vous avez continue de fonctionner jusqu’à ce que vous preniez celle-ci.`,
  whatChanged: 'Ce qui a changé',
  notSaid: 'Ce site ne le dit pas.',
  siteSays: 'Dans les mots de ce site.',
  itsHash: 'Son empreinte',
  hashMeans: (command) => [
    'SHA-256 de la liste de tous ses fichiers. Quiconque compile les mêmes sources obtient la même : c’est ce que dit ',
    command,
    '.',
  ],
  toFetch: 'À télécharger',
  stillToFetch: 'Reste à télécharger',
  restIsHere: (remaining, total) => [remaining, ` sur ${total} ; le reste est déjà là`],
  from: 'Depuis',
  fromThisSite: (host) => [host, ', ce site, et personne d’autre'],
  model: 'Modèle',
  modelLine: (name, maker, size, licence) => `${name} par ${maker}, ${size}, licence ${licence}.`,
  makerUnknown: 'un auteur inconnu',
  licenceUnknown: 'inconnue',
  ownModel: 'Petit et rapide ; il parle anglais et se trompe parfois.',
  takesMemory: {
    mlc: (memory) => `Pour la carte graphique ; une fois chargé, il prend environ ${memory} de mémoire.`,
    gguf: (memory) => `Pour le processeur ; une fois chargé, il prend environ ${memory} de mémoire.`,
  },
  checked: 'Vérifié',
  checkedHow: 'Chaque fichier d’après son SHA-256, avant d’être conservé',
  goOn: 'Continuer',
  notNow: 'Pas maintenant',

  fetching: 'Téléchargement',
  fetched: 'Téléchargé',
  mayClose: 'Vous pouvez fermer cette page : ce qui est arrivé est conservé, et le reste continue quand vous revenez.',
  pause: 'Suspendre',
  guarding: 'On ferme la porte',
  guardComes: 'Tous les fichiers sont là et vérifiés. Le gardien prend sa place.',
  guardLabel: 'Mise en place du gardien',

  ready: 'Cet appareil est prêt',
  opensNow: 'La discussion s’ouvre maintenant, sans le réseau.',
  allIsHere: 'L’application et son modèle sont là. Vous pouvez couper le réseau et continuer à parler.',
  storage: 'Stockage',
  storageIs: {
    unknown: 'Le navigateur n’a pas dit s’il protège ce qui est conservé ici.',
    asking: 'On demande au navigateur de protéger ce qui est conservé ici…',
    granted: 'Protégé : le navigateur n’effacera pas cette application pour faire de la place.',
    refused:
      'Non protégé : le navigateur peut effacer cette application quand l’appareil est plein. Installer l’application aide.',
  },
  version: 'Version',
  versionIs: (version, build) => `${version}, build ${build}`,
  versionIsNewest: (version, build) => `${version}, build ${build}. C’est la version la plus récente de ce site.`,
  openChat: 'Ouvrir la discussion',
  lookForNew: 'Chercher une nouvelle version',
  onlyWhenAsked:
    'On ne cherche une nouvelle version que si vous appuyez ici, et rien ne change avant que vous ne le disiez.',
};
