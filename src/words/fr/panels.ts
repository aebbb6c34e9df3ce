import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const panels: Catalogue['panels'] = {
  close: 'Fermer',
  altered: {
    read: 'J’ai lu ceci',
    accept: 'Accepter ce qui est ici …',
    title: 'Prendre ce qui peut être lu pour tout ce qu’il y a ?',
    meaning:
      'Les mots anciens ou manquants ne se verront alors plus comme tels, et cet avis disparaît. Ce qui ne peut pas être lu est mis de côté sur cet appareil, pas supprimé. Une sauvegarde d’avant est la meilleure voie, si vous en avez une.',
    acceptIt: 'L’accepter',
    leave: 'Laisser tel quel',
    accepted: 'Accepté : vous pouvez de nouveau écrire. Tout ce qui est ici a pu être lu.',
    acceptedInPart: (count) =>
      plural(count, {
        one: 'Accepté : vous pouvez de nouveau écrire. # partie n’a pas pu être lue : mise de côté sur cet appareil, pas supprimée.',
        other:
          'Accepté : vous pouvez de nouveau écrire. # parties n’ont pas pu être lues : mises de côté sur cet appareil, pas supprimées.',
      }),
    underErase: 'Sous « Effacer », vous pouvez supprimer ce qui a été mis de côté.',
  },
  migration: {
    label: 'Mise à cette version de ce qui est gardé',
    progress: (done, total) => `Mise à cette version de ce qui est gardé : ${done} conversations sur ${total}`,
    meanwhile:
      'Tout peut être lu pendant ce temps. Vous pouvez fermer cette page à tout moment : cela reprend là où c’en était.',
    newer: 'Une version plus récente d’Airlock a modifié ce qui est gardé ici.',
    newerMeaning:
      'Cette version peut le lire et ne change rien. Pour continuer à écrire, cherchez la version plus récente sous « Modèle et mises à jour », et fermez les autres onglets d’Airlock.',
    modelAndUpdates: 'Modèle et mises à jour',
    onlyRead: 'Seulement lire',
    again: 'Réessayer',
  },
  models: {
    title: 'Modèles sur cet appareil',
    scope: 'Utiliser celui que vous choisissez',
    here: 'Dans cette conversation seulement',
    everywhere: 'Ici, et partout où aucun autre n’a été choisi',
    onGpu: (memory) => `Fonctionne sur la carte graphique, prend environ ${memory} de mémoire`,
    onProcessor: (memory) => `Fonctionne sur le processeur, prend environ ${memory} de mémoire`,
    inUse: 'Utilisé',
    gpuIsOff: 'A besoin de la carte graphique, réglée sur « jamais »',
    use: (model) => `Utiliser ${model}`,
    useThis: 'Utiliser celui-ci',
    meaning:
      'Changer libère le modèle chargé et prend le temps d’un chargement. Vos conversations restent telles quelles.',
    thinking: 'Réflexion',
    thinkFirst: 'Réfléchir avant de répondre',
    answerAtOnce: 'Répondre aussitôt : pour les modèles à qui on peut le demander',
    notes: {
      'common-form':
        'Son propre format de conversation est illisible ici : il est utilisé avec le format courant et peut répondre moins bien.',
      'plain-marks':
        'Il sépare les tours avec des mots ordinaires que tout texte peut contenir : un document qu’il lit peut parler en votre nom.',
    },
    gpu: 'Carte graphique',
    gpuAutomatic: 'Automatique : pour les modèles faits pour elle',
    gpuNever: 'Jamais',
    bring: 'Apporter un autre modèle',
  },
  trouble: {
    allTheSame: 'Le charger quand même',
    get: 'Obtenir le modèle',
    again: 'Charger de nouveau',
    check: 'Vérifier les fichiers',
    onProcessor: (model) => `Utiliser ${model} sur le processeur`,
  },
  other: {
    here: (model) => `Utiliser ${model} ici`,
    wasChosen: 'C’est lui qui devait répondre à cette conversation.',
    chosen: (model) => [model, ' est choisi et sera chargé quand vous enverrez.'],
    chosenHere: (model) => [model, ' est choisi pour cette conversation et sera chargé quand vous enverrez.'],
    untilThen: (model) => `D’ici là, ${model} est chargé.`,
    loadNow: 'Le charger maintenant',
  },
};
