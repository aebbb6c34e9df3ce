import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const backup: Catalogue['backup'] = {
  title: 'Sauvegarder et restaurer',
  intro:
    'Vos conversations ne sont que sur cet appareil. Une sauvegarde est un fichier qui les contient toutes, avec vos brouillons, vos assistants et vos réglages. Vous la gardez où vous voulez. Rien n’en part ailleurs.',
  noneYet: 'Aucune sauvegarde n’a encore été enregistrée depuis ce navigateur.',
  last: (moment) => `Dernière sauvegarde depuis ce navigateur : ${moment}.`,
  cancel: 'Annuler',
  conversations: (count) => plural(count, { one: '# conversation', other: '# conversations' }),
  save: {
    title: 'Enregistrer une sauvegarde',
    kind: 'Quelle sorte de fichier',
    sealed: 'Chiffré',
    open: 'Lisible par tous',
    save: 'Enregistrer la sauvegarde',
    ownPassphrase: (own) => [
      own,
      ' Elle ouvre le fichier sur tout appareil, et rien d’autre ne l’ouvre. Elle ne peut pas être retrouvée.',
    ],
    itsOwn: 'Cette phrase secrète est propre à la sauvegarde.',
    inTheOpen: (everybody) => [everybody, ' Gardez-le là où personne d’autre ne regarde.'],
    everybodyReads: 'Quiconque a le fichier peut lire chaque conversation.',
    saveOpen: 'Enregistrer sans chiffrement',
    preparing: 'Préparation',
    writing: (done, total) => `Écriture, ${done} conversations sur ${total}`,
    checking: 'Relecture, pour voir que tout est juste',
    saved: (what, size) =>
      `Enregistré : ${what}, ${size}. Le fichier a été relu depuis le disque, et chaque octet en est juste.`,
    handedOver: (what, size) =>
      `Remis au navigateur : ${what}, ${size}. Chaque octet a été relu avant. Si le téléchargement est arrivé entier, cette page ne peut pas le voir : choisissez le fichier ci-dessous pour le vérifier. Cela ne change rien.`,
    leftOut: (count) =>
      plural(count, {
        one: '# enregistrement n’a pas pu être ouvert sur cet appareil, et n’y est donc pas.',
        other: '# enregistrements n’ont pas pu être ouverts sur cet appareil, et n’y sont donc pas.',
      }),
  },
  restore: {
    title: 'Restaurer ou vérifier une sauvegarde',
    intro:
      'Le fichier est d’abord lu jusqu’au bout et vérifié. Vous voyez ce qu’il changerait avant que quoi que ce soit ne change.',
    choose: 'Choisir une sauvegarde',
    passphrase: 'Phrase secrète de la sauvegarde',
    open: 'L’ouvrir',
    opening: 'Ouverture',
    leave: 'Laisser',
    checking: 'Lecture et vérification de chaque octet',
    restoring: 'Restauration',
    merged: (added, joined) => `Restauré. Ajouts : ${added}. Fusions : ${joined}.`,
    replaced: (count) =>
      plural(count, {
        one: 'Restauré : ici se trouve maintenant la conversation de la sauvegarde (#).',
        other: 'Restauré : ici se trouvent maintenant les # conversations de la sauvegarde.',
      }),
    languageLater: 'La langue change quand cette page est rouverte.',
  },
  survey: {
    messages: (count) => plural(count, { one: '# message', other: '# messages' }),
    whole: (name, conversations, messages, moment) => [
      name,
      ` est entier : ${conversations} avec ${messages}, enregistré : ${moment}. Rien n’a encore été changé.`,
    ],
    whatToDo: 'Qu’en faire',
    merge: 'Ajouter à ce qui est ici',
    replace: 'Remplacer ce qui est ici',
    mergeNow: 'Les ajouter',
    replaceNow: 'Tout remplacer ici',
    added: (what) => `Nouvelles ici, ou de retour : ${what}`,
    joined: (what) => `Des deux côtés, et réunies de sorte que chaque message des deux soit gardé : ${what}`,
    same: (what) => `Restent telles quelles : ${what}`,
    onlyHere: (what) => `Seulement sur cet appareil, et qui restent : ${what}`,
    asInBackup: (what) => `Ici ensuite, comme dans la sauvegarde : ${what}`,
    gone: (what) => `Seulement sur cet appareil, et disparues ensuite : ${what}`,
    setBack: (what) => `Poursuivies depuis sur cet appareil, et ramenées en arrière : ${what}`,
    kitMerged: (added, all) => `Assistants et modèles de texte : ${added} sur ${all} ajoutés ou mis à jour`,
    kitReplaced: (count, onlyHere) =>
      `Assistants et modèles de texte : ${count} ensuite ; ${onlyHere} qui ne sont qu’ici, et disparus`,
    draftsMerged: (added, all) => `Écrit et non envoyé : ${added} sur ${all} ajoutés`,
    draftsReplaced: (count, lost) =>
      `Écrit et non envoyé : ${count} ensuite ; disparus ou revenus en arrière : ${lost}`,
    settings: (names) => `Réglages, comme dans la sauvegarde : ${names}`,
    settingNames: {
      language: 'langue',
      looks: 'apparence et taille du texte',
      lock: 'verrouillage',
      titles: 'titres',
      voice: 'voix',
      model: 'modèle',
    },
    quoted: (title) => `« ${title} »`,
    untitled: 'Sans titre',
    others: (count) => plural(count, { one: 'et # autre', other: 'et # autres' }),
  },
};
