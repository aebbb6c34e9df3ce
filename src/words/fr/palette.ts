import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const palette: Catalogue['palette'] = {
  title: 'Recherche et commandes',
  label: 'Chercher dans ce qui est gardé, ou nommer une commande',
  placeholder: 'Chercher, ou nommer une commande',
  found: 'Trouvé',
  untitled: 'Sans titre',
  archived: (day) => `Archives · ${day}`,
  nothing: 'Aucune conversation ne contient ces mots.',
  noWords: 'Il n’y a aucun mot à chercher.',
  foundIn: (count) => plural(count, { one: 'Trouvé dans # conversation.', other: 'Trouvé dans # conversations.' }),
  foundInMany: (count, shown) =>
    plural(count, {
      one: `Trouvé dans # conversation ; les ${shown} premières sont affichées.`,
      other: `Trouvé dans # conversations ; les ${shown} premières sont affichées.`,
    }),
  opening: 'Récupération de ce qui était gardé de la recherche.',
  reading: (done, total) => `Lecture en cours de ce qui est gardé : ${done} conversations sur ${total}.`,
  commands: {
    newConversation: 'Nouvelle conversation',
    temporary: 'Conversation temporaire',
    meter: 'Indicateur de confidentialité',
    models: 'Modèle et mises à jour',
    passphrase: 'Phrase secrète et verrou',
    takeout: 'L’emporter avec vous',
    backup: 'Sauvegarder et restaurer',
    lock: 'Verrouiller partout',
    curtain: 'Tirer le rideau',
    sheet: 'Raccourcis clavier',
    appearance: 'Langue et apparence',
    about: 'À propos',
    erase: 'Effacer',
  },
  keys: {
    sheetToo: 'La même chose, hors d’un texte',
    send: 'Envoyer le message',
    newLine: 'Nouvelle ligne dans le message',
    stop: 'Arrêter la réponse ; fermer ce qui est ouvert',
    move: 'Se déplacer dans une liste ou un menu',
  },
};
