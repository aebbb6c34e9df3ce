import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const voice: Catalogue['voice'] = {
  readAloud: 'Leer en voz alta',
  stopReading: 'Dejar de leer',
  title: 'Voz',
  aloudTitle: 'Lectura en voz alta',
  which: 'Voces que, según el navegador, funcionan en este dispositivo',
  trust:
    'Es el navegador quien dice qué voces funcionan en este dispositivo. Una página no puede comprobarlo ni imponerlo. De las que pasan por la red no se usa ninguna.',
  unsupported: 'Este navegador no tiene voces para leer.',
  unknown:
    'En Android el navegador dice de cada voz que es del dispositivo, sin saberlo. Por eso aquí no se usa ninguna.',
  missing:
    'Este navegador no tiene ninguna voz en este dispositivo. Se puede añadir una en los ajustes del sistema, en voz o accesibilidad; después hay que abrir de nuevo esta página.',
  overNetwork: (count) =>
    plural(count, { one: '# voz pasa por la red y no se usa.', other: '# voces pasan por la red y no se usan.' }),
  dictationTitle: 'Dictado',
  whyNoMicrophone: 'Por qué no hay micrófono',
  noMicrophone:
    'El dictado de un navegador envía lo que se dice a su fabricante, salvo que pueda escribirlo en este dispositivo. Todavía no hemos podido ver por nuestra cuenta que entonces no sale nada. Por eso esta página no tiene permiso para escuchar, y el navegador lo hace cumplir.',
  instead:
    'Puede que el teclado o el sistema tengan su propio dictado, que funciona en el campo del mensaje. Si se queda en el dispositivo lo dicen los ajustes del sistema; ninguna página puede verlo.',
};
