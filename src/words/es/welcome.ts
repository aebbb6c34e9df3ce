import type { Catalogue } from '../catalogue.ts';

export const welcome: Catalogue['welcome'] = {
  title: 'Hablar en privado',
  what: 'El modelo funciona en esta página, en este dispositivo. El indicador de arriba muestra si la página puede llegar a la red.',
  check: 'Un modelo pequeño responde enseguida y se equivoca a menudo. Comprueba lo que importa.',
  examples: {
    fact: '¿Cuál es la capital de Francia?',
    explanation: 'Explica a un niño por qué el cielo es azul.',
    note: 'Escribe una breve nota de agradecimiento para un compañero de trabajo.',
  },
};
