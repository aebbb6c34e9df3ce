import type { Catalogue } from '../catalogue.ts';

export const ui: Catalogue['ui'] = {
  close: 'Fermer',
  copied: 'Copié',
  copyRefused: 'Interdit ici',
  oneMoment: 'Un instant…',
  broken: 'Quelque chose s’est cassé dans cette page.',
  stillStored: 'Ce qui était enregistré est toujours sur cet appareil.',
  loadAgain: 'Recharger la page',
};
