import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const meter: Catalogue['meter'] = {
  title: 'Indicateur de confidentialité',
  spoken: (label, sentence) => `Indicateur de confidentialité : ${label}. ${sentence}`,
  numbers: (sent, refused) => `envoyé : ${sent} · refusé : ${refused}`,
  labels: {
    breached: 'Percée',
    unguarded: 'Sans gardien',
    checking: 'Vérification',
    unverified: 'Non vérifiée',
    open: 'Ouverte',
    sealed: 'Scellée',
    sealedInPart: 'Scellée en partie',
  },
  leftAfterSealing: (count) =>
    plural(count, {
      one: '# requête a quitté cette page après qu’elle a été scellée.',
      other: '# requêtes ont quitté cette page après qu’elle a été scellée.',
    }),
  unguarded: {
    'no-guard': 'Cette page est venue sans son gardien, la discussion est donc fermée.',
    'other-build': 'Le gardien est d’une autre version que cette page, la discussion est donc fermée.',
    silent: 'Le gardien ne répond pas, la discussion est donc fermée.',
  },
  doubts: {
    checking: 'La page essaie de sortir, pour voir qu’elle ne le peut pas.',
    'no-canary': 'Notre propre essai de sortie n’a pas été signalé comme refusé : rien n’est donc affirmé ici.',
    unexplained: 'Quelque chose a été tenté, et rien n’a signalé un refus. Cela a pu sortir.',
    record:
      'Le registre des tentatives a été effacé, ou n’a pas pu être écrit, pendant que cette page était ouverte. Rien n’est affirmé ici.',
  },
  openToThisSite: 'Cette page peut joindre ce site, et aucun autre. Elle ne lit jamais une conversation.',
  openToOthers: (hosts) =>
    `Cette page peut joindre ce site et, pour les modèles que vous demandez, ${hosts} ; aucun autre. Elle ne lit jamais une conversation.`,
  sealed: (since, refused) => `Rien n’a quitté cette page depuis ${since}. ${refused}`,
  sealedInPart: (since, refused) =>
    `Aucune requête n’a été vue sortir depuis ${since}, mais ce navigateur ne peut pas arrêter ou montrer toutes les sortes. ${refused}`,
  fromServer: {
    'server-none':
      'Ce site n’envoie pas d’en-têtes avec ses pages : sans le gardien de cet appareil, une partie du scellement manque.',
    'server-partial':
      'Ce site n’envoie qu’une partie de ses en-têtes : sans le gardien de cet appareil, une partie du scellement manque.',
    'server-unknown': 'On ne sait pas ici quels en-têtes ce site envoie ; cette page ne compte donc pas sur eux.',
  },
  triesRefused: (count) => plural(count, { one: '# tentative refusée.', other: '# tentatives refusées.' }),
};
