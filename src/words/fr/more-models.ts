import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const moreModels: Catalogue['moreModels'] = {
  title: 'D’autres modèles',
  needNoCard: 'Vous n’avez pas besoin de carte graphique.',
  noCard: (count) =>
    plural(count, {
      one: 'Ce navigateur n’en propose aucune sur laquelle des modèles pourraient fonctionner ; Airlock utilise donc le processeur : # modèle ci-dessous y fonctionne.',
      other:
        'Ce navigateur n’en propose aucune sur laquelle des modèles pourraient fonctionner ; Airlock utilise donc le processeur : # modèles ci-dessous y fonctionnent.',
    }),
  imitatedCard: (count) =>
    plural(count, {
      one: 'Ce navigateur ne fait qu’en imiter une, ce qui est lent ; Airlock utilise donc le processeur : # modèle ci-dessous y fonctionne.',
      other:
        'Ce navigateur ne fait qu’en imiter une, ce qui est lent ; Airlock utilise donc le processeur : # modèles ci-dessous y fonctionnent.',
    }),
  thisDevice: 'Cet appareil :',
  deviceIs: (line) => `${line}. Demandé au navigateur ; rien n’a été envoyé.`,
  noneFits: 'Aucun de ceux-ci ne convient à coup sûr ici ; le meilleur est donc le modèle venu avec l’application.',
  someMay: 'Ceux ci-dessous peuvent marcher, mais lentement ou tout juste.',
  showFitting: 'Ne montrer que ce qui peut convenir',
  showHidden: (count) =>
    plural(count, { one: 'Montrer # modèle qui ne convient pas', other: 'Montrer # modèles qui ne conviennent pas' }),
  leftOut: (names) => `Écartés, parce que la liste en dit ce qui ne peut pas être : ${names}.`,
  entry: (number) => `Entrée ${number}`,
  wholeList: 'Toute la liste',
  upTo: (size) => `Jusqu’à ${size}`,
  larger: 'Plus grands',
  about: (size) => `environ ${size}`,
  comma: ', ',
  andMore: (languages) => `${languages} et d’autres`,

  goodHere: 'Un bon choix pour cet appareil',
  allKnown: 'Tout ce que l’on en sait',
  here: 'Sur cet appareil',
  isHere: 'Il est déjà sur cet appareil.',
  isUnderway: 'Il est en route.',
  get: 'Télécharger',
  getFromSite: 'Télécharger depuis ce site',
  where: { processor: 'processeur', card: 'carte graphique', card32: 'carte graphique, en 32 bits' },
  getFor: {
    processor: (name) => `Télécharger ${name}, processeur`,
    card: (name) => `Télécharger ${name}, carte graphique`,
    card32: (name) => `Télécharger ${name}, carte graphique, en 32 bits`,
  },
  needs: 'Demande',
  needsIs: (memory, storage) => `Environ ${memory} de mémoire et ${storage} de stockage`,
  runsOn: 'Fonctionne sur',
  runsOnIs: {
    processor: (packed) => `Le processeur, compressé en ${packed}`,
    card: (packed) => `La carte graphique, compressé en ${packed}`,
    card32: (packed) => `La carte graphique, en 32 bits, compressé en ${packed}`,
  },
  maker: 'Fait par',
  makerIs: (maker, billions) => `${maker} : ${billions} milliards de paramètres`,
  licence: 'Licence',
  languages: 'Langues',
  context: 'Lit en une fois',
  contextIs: (tokens, used) => `${tokens} tokens ; Airlock en utilise jusqu’à ${used}`,
  thinks: 'Réfléchit d’abord',
  thinksYes: 'Oui : il écrit ses réflexions avant de répondre',
  thinksNo: 'Non : il répond tout de suite',
  comesFrom: 'Vient de',
  thisSite: 'Ce site : personne d’autre n’est sollicité',
  otherForms: 'Ses autres formes :',
  form: {
    processor: (packed, size) => `Pour le processeur (${packed}), ${size}.`,
    card: (packed, size) => `Pour la carte graphique (${packed}), ${size}.`,
    card32: (packed, size) => `Pour la carte graphique, en 32 bits (${packed}), ${size}.`,
  },

  fits: 'Convient',
  fitsWhy: 'Cet appareil a ce qu’il lui faut.',
  willNotFit: 'Ne convient pas',
  doubtLabels: {
    'software-gpu': 'Très lent ici',
    slow: 'Peut-être lent',
    tight: 'Peut-être juste',
    untold: 'Peut-être juste',
  },
  doubts: {
    'software-gpu': () =>
      'La carte graphique de cet appareil n’est qu’imitée par le processeur : une phrase prendrait des minutes.',
    slow: () => 'Sur ce processeur, il écrit sans doute plus lentement que vous ne lisez.',
    tight: (needed, has) =>
      `Il demande environ ${needed} de mémoire, et d’autres programmes ont besoin d’une partie des ${has} dont parle le navigateur.`,
    untold: (needed) => `Il demande environ ${needed} de mémoire, et ce navigateur ne dit pas combien il y en a.`,
  },
  obstacles: {
    'no-gpu': () => 'Il demande une carte graphique, et ce navigateur n’en propose pas.',
    'gpu-too-small': () => 'Il demande une carte graphique plus puissante que celle que propose ce navigateur.',
    'no-f16': () => 'Il demande une carte graphique qui calcule en 16 bits (shader-f16), ce que celle-ci ne fait pas.',
    buffer: (needed, has) =>
      `Il demande des morceaux de ${needed} sur la carte graphique, qui en prend ${has} à la fois.`,
    memory: (needed, has) => `Il demande environ ${needed} de mémoire, trop pour un appareil qui a ${has}.`,
    tab: (needed, has) =>
      `Il demande environ ${needed} de mémoire, et un iPhone ou un iPad laisse environ ${has} à une page.`,
    wasm: (needed, has) => `Il demande environ ${needed} de mémoire, et ce navigateur donne ${has} à un programme.`,
    storage: (needed, has) =>
      `Il demande ${needed} de stockage, et le navigateur en a encore ${has} pour cette application.`,
  },
  memoryUntold: 'mémoire : le navigateur ne le dit pas',
  memoryIs: (size) => `au moins ${size} de mémoire`,
  cores: (count) => plural(count, { one: '# cœur de processeur', other: '# cœurs de processeur' }),
  storageIs: (size) => `encore ${size} de stockage`,
  cardTooSmall: 'carte graphique trop petite pour des modèles',
  cardNone: 'pas de carte graphique pour des modèles',
  cardImitated: 'carte graphique imitée par logiciel',
  card: 'carte graphique',
  cardOf: (vendor) => `carte graphique (${vendor})`,
  cardWithout16: 'carte graphique sans calcul en 16 bits',
  cardOfWithout16: (vendor) => `carte graphique (${vendor}) sans calcul en 16 bits`,

  recommended: {
    processor: (needs) =>
      `Le plus capable de cette liste qui convient à coup sûr : il fonctionne sur votre processeur, ${needs}.`,
    card: (needs) =>
      `Le plus capable de cette liste qui convient à coup sûr : il fonctionne sur votre carte graphique, ${needs}.`,
  },
  recommendedSpeaks: (language, needs) => `connaît la langue « ${language} » ${needs}`,
  recommendedNeeds: (memory) => `et demande environ ${memory} de mémoire`,
  recommendedNeedsOf: (memory, has) => `et demande environ ${memory} de mémoire, dont cet appareil a au moins ${has}`,

  siteCarries: 'Ce site propose',
  by: (maker) => `par ${maker}`,
  licenceUnknown: 'licence inconnue',
  forProcessor: 'pour le processeur',
  forCard: 'pour la carte graphique',
  getOne: (name) => `Télécharger ${name}`,
  fromSite: (host) => ['Ils viennent de ', host, ', comme l’application elle-même ; personne d’autre n’est sollicité.'],

  addTitle: 'Ajouter un modèle par son adresse',
  addWhy:
    'Pour un modèle qui n’est pas dans cette liste. Airlock n’en sait alors que ce qu’en dit son auteur : à vous de juger s’il mérite confiance.',
  addWhere: 'Où il est : owner/name sur Hugging Face, son adresse là-bas, ou l’adresse d’un fichier .gguf',
  addWhereLabel: 'Où est le modèle',
  addWherePlaceholder: 'owner/name',
  addWhich:
    'Lequel : le nom d’un fichier .gguf qui s’y trouve ou, pour la carte graphique, l’adresse de sa bibliothèque (.wasm)',
  addWhichLabel: 'Fichier ou bibliothèque',
  addLook: 'Voir ce qui serait téléchargé',
  refused: {
    empty: 'Tapez où est le modèle : owner/name, ou l’adresse d’un fichier .gguf.',
    'not-secure':
      'Cette adresse commence par http : n’importe qui pourrait modifier le fichier en chemin. Prenez son adresse https.',
    'needs-file':
      'Dites lequel : le nom d’un fichier .gguf qui s’y trouve, ou l’adresse de la bibliothèque .wasm qui le fait fonctionner sur une carte graphique.',
    'not-gguf':
      'D’ici, on ne peut télécharger que des fichiers au nom simple qui se termine par .gguf, à la racine de leur dépôt.',
    'not-a-library': 'L’adresse de la bibliothèque se termine par .wasm et commence par https.',
  },
  notAnAddress: (example) => `Ce n’est pas l’adresse d’un modèle. Elle ressemble à owner/name, ou à ${example}.`,
  refusedHost: (host) =>
    `Cette page n’a pas le droit de joindre ${host}, et aucun réglage n’y change rien. Téléchargez le fichier avec votre navigateur, puis importez-le depuis votre disque : cela marche avec tous les modèles.`,

  frameTitle: 'Ce qui serait demandé, et le bouton d’accord',
  askTitle: (name) => `Télécharger ${name} ?`,
  nobodyVouches:
    'Personne d’autre que vous ne répond de ce modèle : Airlock ne connaît ni sa licence, ni sa qualité, ni sa taille. La taille est demandée au site avant que le reste ne soit téléchargé.',
  toFetch: 'À télécharger',
  sizeUnknown: 'On ne sait pas encore combien',
  madeBy: (maker, licence) => `Fait par ${maker}, licence ${licence}`,
  from: 'Depuis',
  hostSends: {
    lists: 'Dit quels fichiers a un modèle, et envoie les petits',
    files: 'Envoie les gros fichiers, pour Hugging Face',
    programs: 'Envoie les programmes qui font fonctionner les modèles sur la carte graphique',
    anything: 'Donné à ce build de l’extérieur',
  },
  theyLearn: 'Ils apprennent',
  theyLearnWhat: (host) =>
    `Votre adresse IP, l’heure, quel modèle vous téléchargez, et l’adresse de ce site (${host}). Aucune conversation et aucun cookie : cette page n’en lit pas et n’en envoie pas.`,
  checked: 'Vérifié',
  checkedByList: 'D’après la taille et le SHA-256 de la liste d’Airlock, avant de compter comme présent.',
  checkedByHost:
    'D’après ce que le site lui-même dit de chaque fichier. Airlock n’a pas d’empreinte à lui pour celui-ci : la première fois, vous faites confiance au site. L’empreinte est ensuite affichée et conservée.',
  bringsCode: 'Apporte du code',
  bringsCodeWhat:
    'Un programme pour la carte graphique, qui s’exécute quand vous discutez, dans un fil que le navigateur empêche d’atteindre le réseau.',
  storage: 'Stockage',
  storageUntold: 'Le navigateur ne dit pas combien il en reste.',
  storageLeft: (size) => `Il reste ${size} pour cette application`,
  storageAfter: (after, now) => `Il restera ${after} pour cette application, sur ${now} maintenant`,
};
