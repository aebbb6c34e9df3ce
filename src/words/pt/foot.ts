import type { Catalogue } from '../catalogue.ts';

export const foot: Catalogue['foot'] = {
  more: 'Mais',
  conversations: 'Conversas',
  device: 'Este dispositivo',
  app: 'Airlock',
  titles: 'Deixar o modelo escrever os títulos',
};
