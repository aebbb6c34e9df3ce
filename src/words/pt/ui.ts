import type { Catalogue } from '../catalogue.ts';

export const ui: Catalogue['ui'] = {
  close: 'Fechar',
  copied: 'Copiado',
  copyRefused: 'Não permitido aqui',
  oneMoment: 'Um momento…',
  broken: 'Algo nesta página quebrou.',
  stillStored: 'O que estava guardado ainda está neste dispositivo.',
  loadAgain: 'Carregar a página de novo',
};
