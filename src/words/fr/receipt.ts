import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const receipt: Catalogue['receipt'] = {
  title: 'Garder un reçu',
  intro: (nothing) => [
    'Un fichier, en anglais, qui dit ce qui a été imposé ici et ce qui a été tenté : les fichiers de l’application et le modèle avec leurs empreintes, la politique, nos propres tests, et le registre avec les noms des hôtes que quelque chose a essayé de joindre. ',
    nothing,
    ', ni son titre.',
  ],
  nothingSaid: 'Rien de ce qui a été dit dans une conversation n’y figure',
  ofWhat: 'De quoi',
  spans: {
    conversation: 'Cette conversation',
    today: 'Aujourd’hui',
    'seven-days': 'Les 7 derniers jours',
    everything: 'Tout ce qui est au registre',
  },
  ofConversation: 'De sa première question à maintenant. Seuls ses horaires et le nombre de tours y figurent.',
  make: 'Faire le reçu',
  makeAgain: 'Le refaire',
  making: 'Le reçu se prépare',
  makingSpoken: 'Le reçu se prépare.',
  madeSpoken: 'Le reçu est prêt.',
  hashing: 'Calcul des empreintes de l’application et du modèle, et un dernier essai de sortie …',
  made: 'Prêt à garder',
  leaks: {
    title: 'Ce reçu fait état d’une fuite, ou d’un mur qui n’a pas tenu',
    meaning: 'Gardez-le pour comprendre ce qui s’est passé. Il ne prouve pas que rien n’a quitté cette page. Il dit :',
    signs: {
      meter: 'L’indicateur n’affichait pas « scellée ».',
      policy: 'La politique de la page n’était pas celle qu’elle devait être.',
      guard: 'Le gardien de cette version n’avait pas la charge de la page.',
      canary: 'Un de nos propres essais n’a pas été refusé.',
      selfTest: 'L’autotest a trouvé une issue.',
      sent: 'Une requête a été envoyée que seule la page de téléchargement peut envoyer, ou vers un hôte qu’elle ne peut pas joindre.',
      unexplained: 'Une tentative a été vue qu’aucun mur n’a refusée.',
    },
  },
  savePage: 'Enregistrer comme page à imprimer',
  saveJson: 'Enregistrer en JSON',
  app: 'L’application',
  appWhole: (whole, all) => `${whole} fichiers sur ${all} tels que publiés`,
  appNotKept: 'Aucune copie à comparer sur cet appareil',
  model: 'Le modèle',
  modelWhole: (name) => `${name}, tel que publié`,
  modelChanged: (name) => `${name}, différent de ce qui a été publié`,
  noModel: 'Aucun',
  record: 'Le registre',
  recordWhole: (count) =>
    plural(count, {
      one: '# entrée, ni modifiée ni retirée',
      other: '# entrées, aucune modifiée ni retirée',
    }),
  recordChanged: (count, at) =>
    plural(count, { one: `# entrée, modifié à l’entrée ${at}`, other: `# entrées, modifié à l’entrée ${at}` }),
  selfTest: 'Autotest',
  selfTestRun: (tried, notStopped) => `${tried} tentatives, ${notStopped} non arrêtées`,
  selfTestNotRun: 'Pas effectué depuis l’ouverture de cette page',
  digest: 'Empreinte',
  digestMeaning: (command) => [
    'L’empreinte montre si le fichier a été modifié plus tard, ne serait-ce que d’un signe. Elle ne montre pas qui l’a fait. Dans une copie des sources d’Airlock, ',
    command,
    ' le vérifie. Ce que vous enregistrez est hors du scellé.',
  ],
};
