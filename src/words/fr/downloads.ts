import type { Catalogue } from '../catalogue.ts';

export const downloads: Catalogue['downloads'] = {
  title: 'En route',
  cancel: 'Annuler',
  use: 'Utiliser celui-ci',
  later: 'Plus tard',
  pause: 'Suspendre',
  tryAgain: 'Réessayer',
  goOn: 'Continuer',
  asking: 'On demande quels fichiers il a…',
  fetching: (name) => `Téléchargement de ${name}`,
  whileHidden:
    'Cela continue pendant que cette page est cachée. Si elle se ferme, ce qui est arrivé est conservé. La discussion peut rester ouverte dans un autre onglet, scellée.',
  allIsHere: 'Tout est là. Vérification de chaque octet…',
  checking: (name) => `Vérification de ${name}`,
  paused: (done, total) => `Suspendu à ${done} sur ${total}. Ce qui est arrivé reste jusqu’à ce que vous annuliez.`,
  elsewhere: 'Un autre onglet de ce navigateur le télécharge.',
  done: 'Sur cet appareil, chaque octet vérifié.',
};
