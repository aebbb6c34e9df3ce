import type { Catalogue } from '../catalogue.ts';

export const eraseScreen: Catalogue['eraseScreen'] = {
  erasing: 'Borrando todo lo que esta app guardaba en este dispositivo…',
  stillHere: 'Todavía queda algo',
  closeOthers: 'Hay que cerrar todas las demás pestañas de este sitio y borrar de nuevo. Lo que se fue no vuelve.',
  eraseAgain: 'Borrar de nuevo',
  nothing: 'No queda nada',
  browserSays:
    'Esto es lo que dice el propio navegador, preguntado ahora mismo. Los archivos guardados a mano, como una copia de seguridad o la copia de un modelo, están donde se guardaron. Un disco puede conservar rastros de lo borrado hasta que escribe encima.',
  canClose: 'Se puede cerrar esta página. Para volver a usar Airlock, hay que traerlo de nuevo.',
  beginAnew: 'Empezar de nuevo',
  databases: 'Bases de datos',
  files: 'Archivos guardados',
  caches: 'Cachés',
  keys: 'Ajustes y cookies',
  guards: 'Guardianes (service workers)',
  used: 'Espacio usado: lo recién borrado puede contar hasta que se cierre esta pestaña',
  named: (count, names) => `${count}: ${names}`,
};
