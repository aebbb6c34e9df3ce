import type { Catalogue } from '../catalogue.ts';

export const start: Catalogue['start'] = {
  title: 'Airlock no puede iniciarse aquí',
  secure: {
    sentence: 'Esta dirección no es segura, y los navegadores solo dan a direcciones seguras lo que Airlock necesita.',
    nextStep: 'Ábrela con https, o en el dispositivo que la sirve.',
  },
  storage: {
    sentence: 'Este navegador no permite que este sitio guarde nada en este dispositivo.',
    nextStep:
      'Permite que este sitio guarde datos (cookies y datos de sitios), o ábrelo en una ventana que no sea privada.',
  },
  guard: {
    sentence: 'Este navegador no ofrece aquí ningún service worker. Sin él, nada puede mantenerse fuera de la red.',
    nextStep: 'Abre Airlock en una ventana que no sea privada, o en un Chrome, Edge, Firefox o Safari actual.',
  },
  feature: (feature) => ({
    sentence: `Este navegador es demasiado antiguo para Airlock: le falta ${feature}.`,
    nextStep: 'Actualízalo, o usa un Chrome, Edge, Firefox o Safari actual.',
  }),
  failed: (name) => ({
    sentence: `Algo falló al iniciar esta página: ${name}.`,
    nextStep:
      'Vuelve a cargar la página. Si falla otra vez, comunica este nombre. Lo que se guardó sigue en este dispositivo.',
  }),
};
