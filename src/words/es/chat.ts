import type { Catalogue } from '../catalogue.ts';

export const chat: Catalogue['chat'] = {
  skip: 'Saltar a la conversación',
  kept: 'Guardado en este dispositivo',
  closeList: 'Cerrar la lista',
  conversations: 'Conversaciones',
  untitled: 'Sin título',
  temporary: 'Temporal',
  notKept:
    'Nada de esta conversación se guarda ni aparece en la búsqueda. Desaparece al salir de ella, al bloquear, al volver a cargar la página o al cerrarla.',
  ready: 'Listo.',
  answering: 'El modelo está respondiendo.',
  reading: 'Leyendo la conversación',
  unsaved: 'La última respuesta se muestra, pero no se pudo guardar. Cópiala si la necesitas.',
  message: 'Mensaje',
  ask: 'Pregunta algo',
  stop: 'Detener la respuesta',
  send: 'Enviar',
};
