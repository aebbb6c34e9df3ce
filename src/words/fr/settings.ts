import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  lockScreen: {
    title: 'Verrouillé',
    about:
      'Vos conversations sont chiffrées sur cet appareil. Votre phrase secrète les ouvre ici, et n’est envoyée nulle part.',
    unlock: 'Déverrouiller',
    opening: 'Ouverture',
    storing: 'Enregistrement de ce qui était commencé',
    lost: {
      title: 'L’enregistrement de votre phrase secrète manque',
      about:
        'Vos conversations étaient chiffrées ici, et l’enregistrement qui permet à votre phrase secrète de les ouvrir a été supprimé ou endommagé. Ce n’est pas Airlock qui l’a fait. Sans lui, personne ne peut les ouvrir : rien n’est affiché et rien n’est écrit.',
      next: 'Restaurez une sauvegarde : elle remplace ce qui est ici et reste sans phrase secrète jusqu’à ce que vous en définissiez une. Ou effacez tout. Si vous avez une copie du profil de ce navigateur, remettez-la d’abord en place.',
    },
    replaced:
      'L’enregistrement de votre phrase secrète n’est pas le dernier que ce navigateur a écrit. Une phrase plus ancienne l’ouvrira peut-être, ou aucune. Si la vôtre ne l’ouvre pas, restaurez une sauvegarde ou effacez tout.',
    forgotten:
      'Oubliée ? Sans elle, personne ne peut les ouvrir, et nous non plus : il n’existe aucune copie de la phrase secrète. Il ne reste alors qu’à tout effacer et à recommencer.',
  },
  title: 'Phrase secrète et verrou',
  keys: (curtain, lock) => [
    curtain,
    ' floute la page aussitôt, avec ou sans phrase secrète. ',
    lock,
    ' la verrouille.',
  ],
  inTheOpen:
    'Les conversations sont gardées en clair sur cet appareil. Avec une phrase secrète elles sont chiffrées, titres compris, et la page peut être verrouillée.',
  set: 'Définir la phrase secrète',
  goOn: 'Continuer',
  turningOn: {
    label: 'Chiffrement',
    progress: (done, total) => `Chiffrement, ${done} conversations sur ${total}`,
  },
  turningOff: {
    label: 'Retrait du chiffrement',
    progress: (done, total) => `Retrait du chiffrement, ${done} conversations sur ${total}`,
  },
  goesOn: 'Vous pouvez fermer cette page à tout moment : cela reprend où c’en était.',
  encrypted: 'Vos conversations sont chiffrées sur cet appareil.',
  lockNow: 'Verrouiller maintenant',
  idle: 'Verrouiller quand personne n’a rien fait pendant',
  never: 'jamais',
  minutes: (count) => plural(count, { one: '# minute', other: '# minutes' }),
  hidden: 'Quand cette page n’est plus visible',
  stay: 'rester ouverte',
  lock: 'verrouiller',
  change: 'Changer la phrase secrète',
  changeIt: 'La changer',
  changed: 'Changée. Désormais, c’est la nouvelle qui ouvre ce coffre.',
  turnOff: 'Désactiver le chiffrement',
  turnOffMeaning: 'Quiconque utilise cet appareil pourra alors lire vos conversations.',
  passphrase: 'Phrase secrète',
  passphraseNow: 'Phrase secrète actuelle',
  newPassphrase: 'Nouvelle phrase secrète',
  newPassphraseAgain: 'Nouvelle phrase secrète, encore une fois',
  notTheSame: 'Les deux ne sont pas encore identiques.',
  forgetting: (never) => [never, ' Sans elle, personne n’ouvrira plus vos conversations.'],
  noRecovery: 'Une phrase secrète oubliée ne peut pas être retrouvée.',
  oneMoment: 'Un instant',
  show: 'Afficher',
  hide: 'Masquer',
  showField: (field) => `Afficher : ${field}`,
  strength: {
    tooShort: (least) => `Au moins ${least} caractères.`,
    weak: 'Faible : arrête un coup d’œil, pas quelqu’un qui prend l’appareil et quelques jours.',
    fair: 'Correcte, si ce n’est ni un nom, ni une date, ni une chanson, ni un dicton.',
    long: 'Assez longue, si ce n’est pas un dicton. Quatre ou cinq mots au hasard en font une bonne.',
  },
  about: {
    title: 'À propos d’Airlock',
    motto: 'Un modèle est entré par la porte extérieure. La porte extérieure s’est fermée. Vous parlez à l’intérieur.',
    version: (version, build) => `Version ${version}, build ${build}. Licence Apache 2.0.`,
    madeOf: 'De quoi elle est faite',
    ingredient: (name, version, licence, what) => [name, ` ${version}, ${licence} : ${what}`],
  },
};
