import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const selfTest: Catalogue['selfTest'] = {
  title: 'Essayer de le faire fuir',
  intro:
    'Un secret inventé est envoyé hors de cette page par tous les moyens que nous connaissons, l’un après l’autre. Vous voyez chaque tentative, et ce qui l’a arrêtée.',
  localNetwork:
    'Lors des essais de connexions directes (WebRTC), Chrome et Edge annoncent sur le réseau local que cet appareil rejoint un groupe. Rien de cette page n’est transmis.',
  notSealed: 'Cette page n’est pas scellée en ce moment. Ce qui est tenté ici peut sortir.',
  secret: 'Le secret',
  secretHint: 'Inventé. Écrivez-en un autre si vous voulez, mais pas un vrai : s’il manquait un mur, il sortirait.',
  receiver: 'Destinataire',
  receiverEmpty: 'Personne : des noms qui ne mènent nulle part',
  receiverHint: 'Vous avez un serveur à vous ? Écrivez son adresse, et voyez là-bas que rien n’arrive.',
  receiverWrong: 'Ce n’est pas l’adresse d’un site. Écrivez-en une comme receiver.example, ou laissez le champ vide.',
  start: 'Commencer',
  startAgain: 'Recommencer',
  stop: 'Arrêter',
  triesMade: 'Tentatives faites',
  now: (what) => `${what} …`,
  testingWalls: 'Essai des murs',
  broken: 'Le fil d’exécution de ces tentatives n’a pas pu démarrer : tout n’a donc pas été tenté.',
  cutShort: 'Arrêté avant la fin : tout n’a donc pas été tenté.',
  moreWays: (count) =>
    plural(count, {
      one: '# autre moyen vous ferait quitter cette page si rien ne l’arrêtait. Vos conversations sont gardées ; une réponse en cours d’écriture serait interrompue.',
      other:
        '# autres moyens vous feraient quitter cette page si rien ne les arrêtait. Vos conversations sont gardées ; une réponse en cours d’écriture serait interrompue.',
    }),
  tryThese: 'Essayer aussi ceux-là',
  list: 'Tentatives, les plus récentes d’abord',
  begun: 'Les tentatives commencent.',
  sum: (counts) => `${counts}.`,
  done: (counts) => `Terminé. ${counts}.`,
  notAll: 'Tout n’a pas été tenté.',
  counts: {
    reported: (refused, tried) => `${refused} sur ${tried} refusées avec un signalement`,
    silent: (count) => `${count} refusées sans signalement`,
    noneOut: '0 sortie',
    notStopped: (count) => plural(count, { one: '# non arrêtée', other: '# non arrêtées' }),
    notAvailable: (count) => `${count} absentes de ce navigateur`,
  },
  verdict: (result) => `${result}.`,
  results: {
    stopped: 'Refusé',
    'stopped-silently': 'Refusé, sans signalement',
    'not-stopped': 'Non arrêté',
    'not-available': 'Absent de ce navigateur',
  },
  entry: (number, attempt, verdict) => `Entrée ${number}. ${attempt}, ${verdict}.`,
  interfaceRefused: (sign) => `Aucun mur ne l’a signalé à cette page ; le navigateur lui-même a dit non (${sign}).`,
  signs: {
    'no-window': 'aucune fenêtre ne s’est ouverte',
    'heard-in-frame': 'le cadre a entendu le refus',
    'heard-in-thread': 'le fil a entendu le refus',
  },
  silentWalls: {
    policy:
      'La politique de cette page l’arrête et n’en dit rien à personne : c’est ainsi qu’on l’a mesuré du côté du destinataire. Ce mur a été testé lors de cet essai, et il tient.',
    allowlist:
      'La liste de connexions du navigateur l’arrête et n’en dit rien à personne : c’est ainsi qu’on l’a mesuré du côté du destinataire. Ce mur a été testé lors de cet essai, et il tient.',
  },
  notStopped: {
    worked: 'Cela a marché : le secret est sorti.',
    sent: 'Quelque chose est revenu par le réseau : le secret est sorti.',
    'no-refusal': 'Rien ne dit que cela a été refusé. Cela a pu sortir.',
  },
  notAvailable: 'Ce navigateur ne l’a pas : rien n’a donc été tenté.',
  fromThread: (what) => `Depuis un fil d’exécution : ${what}`,
};
