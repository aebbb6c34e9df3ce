import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const app: Catalogue['app'] = {
  doors: {
    selfTest: 'Intentar filtrarlo',
    cloud: 'Lo que habría recibido una nube',
    receipt: 'Guardar un comprobante',
  },
  closed: {
    unguarded: 'Cerrado mientras esta página no esté vigilada',
    busy: 'Todavía se está escribiendo una respuesta de la conversación anterior',
  },
  unguarded:
    'Esta página no está vigilada, así que no se puede preguntar nada. Las conversaciones están aquí para leerlas. Al recargar vuelve la guardia; un dispositivo que nunca se preparó necesita eso primero.',
  putGuardBack: 'Volver a poner la guardia',
  prepare: 'Preparar este dispositivo',
  blur: 'Difuminar la página',
  lock: 'Bloquear',
  eraseEverything: 'Borrarlo todo',
  restoreBackup: 'Restaurar una copia',
  model: {
    checking: 'Comprobando los archivos del modelo',
    shaders: (model, done, total) =>
      `El controlador gráfico prepara ${model}: ${done} de ${total} programas. La primera vez puede tardar minutos.`,
    loadingFrom: (model, size) => `Cargando ${model} desde este dispositivo, ${size}`,
    loading: 'Cargando el modelo',
    chooseAnother: 'Elegir otro',
    elsewhere: 'El modelo está en uso en otra pestaña. Viene aquí cuando esa pestaña se cierra.',
    useHere: 'Usarlo aquí',
    change: (model) => `Modelo: ${model}. Cambiarlo`,
    onGpu: (time) => `en la tarjeta gráfica · cargado en ${time}`,
    onProcessor: (threads, time) =>
      `en el procesador, ${plural(threads, { one: '# hilo', other: '# hilos' })} · cargado en ${time}`,
  },
};
