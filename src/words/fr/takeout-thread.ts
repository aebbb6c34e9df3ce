import { plural } from '../../shared/words.ts';
import type { TakeoutThreadWords } from '../takeout-thread.ts';

export const takeoutThread: TakeoutThreadWords = {
  fileName: 'Conversations Airlock',
  undated: 'sans date',
  untitled: 'Sans titre',
  begun: (when) => `Début : ${when}. Conservée avec Airlock.`,
  atNoKnownTime: 'date inconnue',
  otherBranches: (count) =>
    plural(count, {
      one: 'Voici la branche qui était affichée. # message d’autres branches se trouve dans l’export JSON.',
      other: 'Voici la branche qui était affichée. # messages d’autres branches se trouvent dans l’export JSON.',
    }),
  you: 'Vous',
  assistant: 'Assistant',
  thinking: 'Réflexion',
  endOfThinking: 'Fin de la réflexion',
  remarks: {
    writing: 'Cette réponse a été coupée.',
    length: 'Cette réponse a atteint sa longueur maximale.',
    stopped: 'Cette réponse a été arrêtée.',
    failed: 'Cette réponse s’est interrompue.',
  },
  picture: (what) => `(Image : ${what})`,
  attached: (name) => `Joint, ${name} :`,
  attachedUnnamed: 'Joint :',
  notes: {
    picture: '(Il y avait ici une image.)',
    sound: '(Il y avait ici un enregistrement.)',
    file: '(Il y avait ici un fichier.)',
    tools: '(Ici, seuls des outils ont été utilisés.)',
    unreadable: '(Il y avait ici quelque chose d’illisible.)',
  },
};
