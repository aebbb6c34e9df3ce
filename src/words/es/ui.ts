import type { Catalogue } from '../catalogue.ts';

export const ui: Catalogue['ui'] = {
  close: 'Cerrar',
  copied: 'Copiado',
  copyRefused: 'Aquí no se permite',
  oneMoment: 'Un momento…',
  broken: 'Algo de esta página se rompió.',
  stillStored: 'Lo que estaba guardado sigue en este dispositivo.',
  loadAgain: 'Cargar la página de nuevo',
};
