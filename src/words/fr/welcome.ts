import type { Catalogue } from '../catalogue.ts';

export const welcome: Catalogue['welcome'] = {
  title: 'Parlez en privé',
  what: 'Le modèle tourne dans cette page, sur cet appareil. L’indicateur ci-dessus montre si la page peut atteindre le réseau.',
  check: 'Un petit modèle répond tout de suite et se trompe souvent. Vérifiez ce qui compte.',
  examples: {
    fact: 'Quelle est la capitale de la France ?',
    explanation: 'Explique à un enfant pourquoi le ciel est bleu.',
    note: 'Écris un petit mot de remerciement à un collègue.',
  },
};
