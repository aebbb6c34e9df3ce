import type { Catalogue } from '../catalogue.ts';

export const downloads: Catalogue['downloads'] = {
  title: 'En camino',
  cancel: 'Cancelar',
  use: 'Usar este',
  later: 'Más tarde',
  pause: 'Pausar',
  tryAgain: 'Intentar de nuevo',
  goOn: 'Seguir',
  asking: 'Preguntando qué archivos tiene…',
  fetching: (name) => `Descargando ${name}`,
  whileHidden:
    'Sigue mientras esta página está oculta. Si se cierra, lo que ha llegado se conserva. El chat puede quedar abierto en otra pestaña, sellado.',
  allIsHere: 'Está todo aquí. Comprobando cada byte…',
  checking: (name) => `Comprobando ${name}`,
  paused: (done, total) => `En pausa en ${done} de ${total}. Lo que ha llegado se queda hasta que canceles.`,
  elsewhere: 'Otra pestaña de este navegador lo está descargando.',
  done: 'En este dispositivo, cada byte comprobado.',
};
