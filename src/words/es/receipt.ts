import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const receipt: Catalogue['receipt'] = {
  title: 'Guardar un comprobante',
  intro: (nothing) => [
    'Un archivo, en inglés, que dice qué se hizo cumplir aquí y qué se intentó: los archivos de la app y el modelo con sus hashes, la política, nuestras propias pruebas y el registro con los nombres de los hosts con los que algo intentó conectar. ',
    nothing,
    ', ni su título.',
  ],
  nothingSaid: 'No se incluye nada de lo dicho en una conversación',
  ofWhat: 'De qué',
  spans: {
    conversation: 'Esta conversación',
    today: 'Hoy',
    'seven-days': 'Los últimos 7 días',
    everything: 'Todo lo registrado',
  },
  ofConversation: 'Desde su primera pregunta hasta ahora. Solo se incluyen sus horas y el número de turnos.',
  make: 'Hacer el comprobante',
  makeAgain: 'Hacerlo de nuevo',
  making: 'Haciendo el comprobante',
  makingSpoken: 'Haciendo el comprobante.',
  madeSpoken: 'El comprobante está hecho.',
  hashing: 'Calculando los hashes de la app y del modelo, e intentando salir una vez más …',
  made: 'Listo para guardar',
  leaks: {
    title: 'Este comprobante habla de una fuga o de un muro que no resistió',
    meaning: 'Guárdelo para averiguar qué ocurrió. No demuestra que nada haya salido de esta página. Dice:',
    signs: {
      meter: 'El medidor no decía «sellada».',
      policy: 'La política de la página no era la que debía ser.',
      guard: 'El guardián de esta compilación no estaba a cargo de la página.',
      canary: 'Una prueba nuestra no fue rechazada.',
      selfTest: 'La autoprueba encontró una salida.',
      sent: 'Se envió una solicitud que solo puede enviar la página que descarga, o a un servidor al que no puede llegar.',
      unexplained: 'Se vio un intento que ningún muro rechazó.',
    },
  },
  savePage: 'Guardar como página para imprimir',
  saveJson: 'Guardar como JSON',
  app: 'La app',
  appWhole: (whole, all) => `${whole} de ${all} archivos tal como se publicaron`,
  appNotKept: 'Ninguna copia en este dispositivo para comparar',
  model: 'El modelo',
  modelWhole: (name) => `${name}, tal como se publicó`,
  modelChanged: (name) => `${name}, no como se publicó`,
  noModel: 'Ninguno',
  record: 'El registro',
  recordWhole: (count) =>
    plural(count, { one: '# entrada, ni cambiada ni quitada', other: '# entradas, ninguna cambiada ni quitada' }),
  recordChanged: (count, at) =>
    plural(count, {
      one: `# entrada, cambiado en la entrada ${at}`,
      other: `# entradas, cambiado en la entrada ${at}`,
    }),
  selfTest: 'Autoprueba',
  selfTestRun: (tried, notStopped) => `${tried} intentos, ${notStopped} no detenidos`,
  selfTestNotRun: 'No se ha hecho desde que se abrió esta página',
  digest: 'Resumen',
  digestMeaning: (command) => [
    'El resumen muestra si el archivo se cambió después, aunque fuera en un solo signo. No muestra quién lo hizo. En una copia de las fuentes de Airlock, ',
    command,
    ' lo comprueba. Lo que se guarda queda fuera del sello.',
  ],
};
