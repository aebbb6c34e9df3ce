import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const assistants: Catalogue['assistants'] = {
  title: 'Assistants et modèles de texte',
  intro:
    'Un assistant, c’est ce qui est dit au modèle avant chaque réponse. Un modèle de texte est une question à compléter. Les deux sont gardés comme vos conversations et, avec une phrase secrète, scellés comme elles.',
  assistants: 'Assistants',
  templates: 'Modèles de texte',
  addAssistant: 'Nouvel assistant',
  addTemplate: 'Nouveau modèle de texte',
  changeAssistant: 'Modifier l’assistant',
  changeTemplate: 'Modifier le modèle de texte',
  comesWithAirlock: 'Fourni avec Airlock',
  optionsFor: (name) => `Options pour ${name}`,
  change: 'Modifier',
  duplicate: 'Dupliquer',
  copyAndChange: 'Copier et modifier',
  hide: 'Masquer',
  bringBack: (name) => `Réafficher ${name}`,
  remove: 'Supprimer',
  removed: (name) => `Supprimé : ${name}`,
  undo: 'Annuler',
  copyOf: (name) => `${name} (copie)`,
  saveOne: 'Enregistrer dans un fichier',
  saveAll: 'Tout enregistrer dans un fichier',
  takeFromFile: 'Prendre dans un fichier',
  fileOfAssistants: 'Fichier d’assistants et de modèles de texte',
  leftAlone: (count) =>
    plural(count, {
      one: 'Un élément vient d’une version plus récente d’Airlock. Il reste tel quel ; mettez l’application à jour pour l’utiliser.',
      other:
        '# éléments viennent d’une version plus récente d’Airlock. Ils restent tels quels ; mettez l’application à jour pour les utiliser.',
    }),
  unreadable: (count) =>
    plural(count, {
      one: 'Un élément est illisible. Une sauvegarde l’a peut-être.',
      other: '# éléments sont illisibles. Une sauvegarde les a peut-être.',
    }),
  removeUnreadable: 'Retirer ce qui est illisible',

  name: 'Nom',
  instructions: 'Ce qui est dit au modèle',
  instructionsSize: (tokens) =>
    plural(tokens, {
      one: 'Environ # jeton, lu avant chaque réponse.',
      other: 'Environ # jetons, lus avant chaque réponse.',
    }),
  sign: 'Lettre ou émoji, à la place d’un dessin',
  picture: 'Dessin',
  noPicture: 'Aucun',
  drawings: {
    speech: 'Bulle',
    bulb: 'Lampe',
    pen: 'Crayon',
    globe: 'Globe',
    lines: 'Texte',
    question: 'Question',
    book: 'Livre',
    list: 'Liste',
  },
  colour: 'Couleur',
  colours: { stone: 'Pierre', sand: 'Sable', sky: 'Ciel', plum: 'Prune', rose: 'Rose' },
  model: 'Modèle',
  modelOfConversation: 'Celui de la conversation',
  modelMissing: (name) => `${name} (absent de cet appareil)`,
  settings: 'Comment il choisit ses mots',
  settingNames: {
    temperature: 'Température',
    topP: 'Top-p',
    repeatPenalty: 'Pénalité de répétition',
    maxTokens: 'Réponse la plus longue, en jetons',
  },
  settingHint: (usual, from, to) => `Vide : ${usual}, comme toujours. De ${from} à ${to}.`,
  usualLength: 'tout ce qui tient dans le contexte du modèle',
  text: 'Texte',
  blanksHint:
    'Un blanc est un mot entre doubles accolades : {{sujet}}. Après une barre se trouve ce qu’il contient si vous ne le changez pas : {{ton|aimable}}.',
  keep: 'Garder',
  cancel: 'Annuler',
  nameWrong: (letters) => `Donnez un nom de un à ${letters} caractères.`,
  textWrong: (letters) => `Le texte doit avoir de un à ${letters} caractères.`,
  instructionsWrong: (letters) => `Les consignes peuvent avoir ${letters} caractères au plus.`,
  signWrong: 'Une seule lettre ou un seul émoji, s’il vous plaît.',
  settingWrong: (name, from, to) => `${name} : un nombre de ${from} à ${to}, ou rien.`,

  taken: (count) => plural(count, { one: 'Pris : #.', other: 'Pris : #.' }),
  hereAlready: (count) => plural(count, { one: '# est déjà ici.', other: '# sont déjà ici.' }),
  refused: (count) =>
    plural(count, {
      one: '# n’a pas pu être compris et a été laissé de côté.',
      other: '# n’ont pas pu être compris et ont été laissés de côté.',
    }),
  faults: {
    foreign:
      'Ce n’est pas un fichier d’assistants et de modèles de texte d’Airlock. Choisissez-en un qui a été enregistré ici.',
    later: 'Une version plus récente d’Airlock a fait ce fichier. Mettez l’application à jour, puis reprenez-le.',
    broken: 'Ce fichier est abîmé ou tronqué. Enregistrez-le de nouveau là d’où il vient.',
    tooLarge: 'Ce fichier est plus grand que ne peut l’être l’un des nôtres ; il n’a pas été lu.',
  },

  whoAnswers: 'Qui répond',
  plain: 'Assistant simple',
  gone: (name) => `${name} (plus ici)`,
  modelNotHere: (assistant, model) =>
    `${assistant} est prévu pour ${model}, qui n’est pas sur cet appareil. Un autre modèle répond.`,
  talkTo: (name) => `Parler à : ${name}`,
  insert: (name) => `Insérer : ${name}`,
  fill: 'Mettre dans le message',
  noTemplate: 'Aucun modèle de texte ne porte ce nom.',

  starters: {
    explainer: {
      name: 'Expliquer simplement',
      systemText:
        'Tu expliques les choses simplement. Utilise des mots de tous les jours et des phrases courtes. Dis en quelques mots ce que veut dire chaque terme technique. Donne un exemple de la vie quotidienne. Réponds en français.',
    },
    proofreader: {
      name: 'Correcteur',
      systemText:
        'Tu es correcteur. L’utilisateur envoie un texte. Corrige l’orthographe, la grammaire et la ponctuation. Garde la langue, le sens et le ton. Ne réponds pas au texte. Renvoie seulement le texte corrigé.',
    },
    translator: {
      name: 'Traducteur',
      systemText:
        'Tu es traducteur. Traduis ce que l’utilisateur envoie en français, ou dans la langue qu’il nomme. Garde le ton. Renvoie seulement la traduction.',
    },
    summariser: {
      name: 'Résumeur',
      systemText:
        'Tu résumes des textes. L’utilisateur envoie un texte. Donne l’essentiel en une liste de cinq phrases courtes au plus. N’ajoute rien qui ne soit pas dans le texte.',
    },
    listener: {
      name: 'Oreille attentive',
      systemText:
        'Tu aides l’utilisateur à réfléchir. Dis en une phrase ce que tu as compris. Pose ensuite une seule question courte qui le fait avancer. Ne donne de conseil que si on te le demande. Réponds en français.',
    },
  },
  starterTemplates: {
    reply: {
      name: 'Écrire une réponse',
      text: 'Écris une réponse {{ton|aimable}} à ce message :\n\n{{message}}',
    },
    summary: { name: 'Résumer un texte', text: 'Résume ce texte en {{nombre|cinq}} points :\n\n{{texte}}' },
    explain: {
      name: 'Expliquer quelque chose',
      text: 'Explique {{sujet}} à {{lecteur|quelqu’un qui n’en a jamais entendu parler}}.',
    },
    compare: {
      name: 'Comparer deux choses',
      text: 'Compare {{première}} et {{seconde}} dans un tableau. Regarde {{aspects|le prix, l’effort et le risque}}.',
    },
  },
};
