import type { Catalogue } from '../catalogue.ts';

export const appearance: Catalogue['appearance'] = {
  title: 'Langue et apparence',
  language: 'Langue',
  asBrowser: (name) => `Celle du navigateur (${name})`,
  change: (name) => `Passer à : ${name}`,
  isLoadedAgain: 'La page se recharge pour cela.',
  keepsDraft: 'Ce que vous avez écrit sans l’envoyer est conservé.',
  endsAnswer: 'Une réponse est en cours d’écriture. Elle s’arrêterait là ; ce qui est écrit est conservé.',
  endsTemporary: 'Une conversation temporaire est ouverte. Elle disparaîtrait, avec ce que vous y avez écrit.',
  asksPassphrase: 'Votre phrase secrète vous sera ensuite demandée.',
  endsFetching:
    'Ce qui est en cours de téléchargement se met en pause et reprend quand vous le demandez. Ce qui est en cours de copie recommence.',
  textSize: 'Taille du texte',
  theme: 'Couleurs',
  asSystem: 'Comme le système',
  light: 'Clair',
  dark: 'Sombre',
  contrast: 'Contraste',
  moreContrast: 'Élevé',
  movement: 'Si votre système demande moins de mouvement, rien ne bouge ici.',
  kept: 'Ces choix sont conservés dans ce navigateur, et nulle part ailleurs.',
};
