import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const app: Catalogue['app'] = {
  doors: {
    selfTest: 'Essayer de le faire fuir',
    cloud: 'Ce qu’un service en ligne aurait reçu',
    receipt: 'Garder un reçu',
  },
  closed: {
    unguarded: 'Fermé tant que cette page n’est pas gardée',
    busy: 'Une réponse à la conversation précédente est encore en cours d’écriture',
  },
  unguarded:
    'Cette page n’est pas gardée : on ne peut donc rien demander. Vos conversations sont là, à lire. Recharger remet la garde en place ; un appareil jamais préparé doit d’abord l’être.',
  putGuardBack: 'Remettre la garde',
  prepare: 'Préparer cet appareil',
  blur: 'Flouter la page',
  lock: 'Verrouiller',
  eraseEverything: 'Tout effacer',
  restoreBackup: 'Restaurer une sauvegarde',
  model: {
    checking: 'Vérification des fichiers du modèle',
    shaders: (model, done, total) =>
      `Le pilote graphique prépare ${model} : ${done} programmes sur ${total}. La première fois, cela peut prendre des minutes.`,
    loadingFrom: (model, size) => `Chargement de ${model} depuis cet appareil, ${size}`,
    loading: 'Chargement du modèle',
    chooseAnother: 'En choisir un autre',
    elsewhere: 'Le modèle est utilisé dans un autre onglet. Il vient ici quand cet onglet se ferme.',
    useHere: 'L’utiliser ici',
    change: (model) => `Modèle : ${model}. Changer`,
    onGpu: (time) => `sur la carte graphique · chargé en ${time}`,
    onProcessor: (threads, time) =>
      `sur le processeur, ${plural(threads, { one: '# fil', other: '# fils' })} · chargé en ${time}`,
  },
};
