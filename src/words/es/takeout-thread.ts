import { plural } from '../../shared/words.ts';
import type { TakeoutThreadWords } from '../takeout-thread.ts';

export const takeoutThread: TakeoutThreadWords = {
  fileName: 'Conversaciones de Airlock',
  undated: 'sin fecha',
  untitled: 'Sin título',
  begun: (when) => `Inicio: ${when}. Guardada con Airlock.`,
  atNoKnownTime: 'momento desconocido',
  otherBranches: (count) =>
    plural(count, {
      one: 'Esta es la rama que se mostraba. # mensaje de otras ramas está en la exportación JSON.',
      other: 'Esta es la rama que se mostraba. # mensajes de otras ramas están en la exportación JSON.',
    }),
  you: 'Tú',
  assistant: 'Asistente',
  thinking: 'Pensamiento',
  endOfThinking: 'Fin del pensamiento',
  remarks: {
    writing: 'Esta respuesta se cortó.',
    length: 'Esta respuesta llegó a su longitud máxima.',
    stopped: 'Esta respuesta se detuvo.',
    failed: 'Esta respuesta se interrumpió.',
  },
  picture: (what) => `(Imagen: ${what})`,
  attached: (name) => `Adjunto, ${name}:`,
  attachedUnnamed: 'Adjunto:',
  notes: {
    picture: '(Aquí había una imagen.)',
    sound: '(Aquí había una grabación.)',
    file: '(Aquí había un archivo.)',
    tools: '(Aquí solo se usaron herramientas.)',
    unreadable: '(Aquí había algo que no se puede leer.)',
  },
};
