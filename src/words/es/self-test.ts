import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const selfTest: Catalogue['selfTest'] = {
  title: 'Intentar filtrarlo',
  intro:
    'Un secreto inventado se envía fuera de esta página por todos los caminos que conocemos, uno tras otro. Se ve cada intento, y qué lo detuvo.',
  localNetwork:
    'Al probar conexiones directas (WebRTC), Chrome y Edge anuncian en la red local que este dispositivo se une a un grupo. Nada de esta página va con ello.',
  notSealed: 'Esta página no está sellada ahora. Lo que se intente aquí puede salir.',
  secret: 'El secreto',
  secretHint: 'Inventado. Se puede escribir otro, pero ninguno real: si faltara un muro, saldría.',
  receiver: 'Receptor',
  receiverEmpty: 'Nadie: nombres que no llevan a ninguna parte',
  receiverHint: '¿Hay un servidor propio? Con su dirección aquí, se puede ver allí que no llega nada.',
  receiverWrong: 'No es la dirección de un sitio. Hace falta una como receiver.example, o el campo vacío.',
  start: 'Empezar',
  startAgain: 'Empezar de nuevo',
  stop: 'Detener',
  triesMade: 'Intentos hechos',
  now: (what) => `${what} …`,
  testingWalls: 'Probando los muros',
  broken: 'No se pudo iniciar el hilo de estos intentos, así que no se intentó todo.',
  cutShort: 'Detenido antes del final, así que no se intentó todo.',
  moreWays: (count) =>
    plural(count, {
      one: '# camino más llevaría fuera de esta página si nada lo detuviera. Las conversaciones se conservan; una respuesta que se esté escribiendo se cortaría.',
      other:
        '# caminos más llevarían fuera de esta página si nada los detuviera. Las conversaciones se conservan; una respuesta que se esté escribiendo se cortaría.',
    }),
  tryThese: 'Intentar también estos',
  list: 'Intentos, los más recientes primero',
  begun: 'Empiezan los intentos.',
  sum: (counts) => `${counts}.`,
  done: (counts) => `Listo. ${counts}.`,
  notAll: 'No se intentó todo.',
  counts: {
    reported: (refused, tried) => `${refused} de ${tried} rechazados con aviso`,
    silent: (count) => `${count} rechazados sin aviso`,
    noneOut: '0 salieron',
    notStopped: (count) => plural(count, { one: '# no se detuvo', other: '# no se detuvieron' }),
    notAvailable: (count) => `${count} no están en este navegador`,
  },
  verdict: (result) => `${result}.`,
  results: {
    stopped: 'Rechazado',
    'stopped-silently': 'Rechazado, sin aviso',
    'not-stopped': 'No detenido',
    'not-available': 'No está en este navegador',
  },
  entry: (number, attempt, verdict) => `Entrada ${number}. ${attempt}, ${verdict}.`,
  interfaceRefused: (sign) => `Ningún muro lo notificó a esta página; el propio navegador dijo que no (${sign}).`,
  signs: {
    'no-window': 'no se abrió ninguna ventana',
    'heard-in-frame': 'el marco oyó el rechazo',
    'heard-in-thread': 'el hilo oyó el rechazo',
  },
  silentWalls: {
    policy:
      'La política de esta página lo detiene y no se lo dice a nadie: así se midió en el lado del receptor. Ese muro se probó en esta pasada, y está en pie.',
    allowlist:
      'La lista de conexiones del navegador lo detiene y no se lo dice a nadie: así se midió en el lado del receptor. Ese muro se probó en esta pasada, y está en pie.',
  },
  notStopped: {
    worked: 'Funcionó: el secreto salió.',
    sent: 'Algo volvió por la red: el secreto salió.',
    'no-refusal': 'Nada dice que se rechazara. Puede haber salido.',
  },
  notAvailable: 'Este navegador no lo tiene, así que no se intentó nada.',
  fromThread: (what) => `Desde un hilo: ${what}`,
};
