import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  lockScreen: {
    title: 'Bloqueado',
    about:
      'Las conversaciones están cifradas en este dispositivo. La frase de contraseña las abre aquí, y no se envía a ninguna parte.',
    unlock: 'Desbloquear',
    opening: 'Abriendo',
    storing: 'Guardando lo que se había empezado',
    lost: {
      title: 'Falta el registro de su frase de contraseña',
      about:
        'Sus conversaciones estaban cifradas aquí, y el registro con el que su frase de contraseña las abre fue eliminado o está dañado. No lo ha hecho Airlock. Sin ese registro nadie puede abrirlas, así que no se muestra ni se escribe nada.',
      next: 'Restaure una copia de seguridad: sustituye lo que hay aquí y queda guardada sin frase de contraseña hasta que establezca una. O bórrelo todo. Si tiene una copia del perfil de este navegador, recupérela primero.',
    },
    replaced:
      'El registro de su frase de contraseña no es el último que escribió este navegador. Puede que lo abra una frase anterior, o ninguna. Si la suya no lo abre, restaure una copia de seguridad o bórrelo todo.',
    forgotten:
      '¿Olvidada? Nadie puede abrirlas sin ella, y nosotros tampoco: no hay ninguna copia de la frase de contraseña. Lo que queda entonces es borrarlo todo y empezar de nuevo.',
  },
  title: 'Frase de contraseña y bloqueo',
  keys: (curtain, lock) => [
    curtain,
    ' difumina la página al instante, con o sin frase de contraseña. ',
    lock,
    ' la bloquea.',
  ],
  inTheOpen:
    'Las conversaciones se guardan en este dispositivo sin cifrar. Con una frase de contraseña se cifran, también los títulos, y la página se puede bloquear.',
  set: 'Poner la frase de contraseña',
  goOn: 'Continuar',
  turningOn: {
    label: 'Cifrando',
    progress: (done, total) => `Cifrando, ${done} de ${total} conversaciones`,
  },
  turningOff: {
    label: 'Quitando el cifrado',
    progress: (done, total) => `Quitando el cifrado, ${done} de ${total} conversaciones`,
  },
  goesOn: 'Se puede cerrar esta página en cualquier momento: sigue donde estaba.',
  encrypted: 'Las conversaciones están cifradas en este dispositivo.',
  lockNow: 'Bloquear ahora',
  idle: 'Bloquear cuando nadie haya hecho nada durante',
  never: 'nunca',
  minutes: (count) => plural(count, { one: '# minuto', other: '# minutos' }),
  hidden: 'Cuando esta página no está a la vista',
  stay: 'dejarla abierta',
  lock: 'bloquear',
  change: 'Cambiar la frase de contraseña',
  changeIt: 'Cambiarla',
  changed: 'Cambiada. Desde ahora la nueva abre esta bóveda.',
  turnOff: 'Desactivar el cifrado',
  turnOffMeaning: 'Quien use este dispositivo podrá entonces leer las conversaciones.',
  passphrase: 'Frase de contraseña',
  passphraseNow: 'Frase de contraseña actual',
  newPassphrase: 'Frase de contraseña nueva',
  newPassphraseAgain: 'Frase de contraseña nueva, otra vez',
  notTheSame: 'Las dos aún no son iguales.',
  forgetting: (never) => [never, ' Sin ella nadie volverá a abrir las conversaciones.'],
  noRecovery: 'Una frase de contraseña olvidada no se puede recuperar.',
  oneMoment: 'Un momento',
  show: 'Mostrar',
  hide: 'Ocultar',
  showField: (field) => `Mostrar: ${field}`,
  strength: {
    tooShort: (least) => `Al menos ${least} caracteres.`,
    weak: 'Débil: detiene una mirada, no a quien se lleve el dispositivo y tenga unos días.',
    fair: 'Aceptable, si no es un nombre, una fecha, una canción ni un dicho.',
    long: 'Bastante larga, si no es un dicho. Cuatro o cinco palabras al azar son una buena.',
  },
  about: {
    title: 'Acerca de Airlock',
    motto: 'Un modelo entró por la puerta exterior. La puerta exterior se cerró. Se habla dentro.',
    version: (version, build) => `Versión ${version}, compilación ${build}. Licencia Apache 2.0.`,
    madeOf: 'De qué está hecha',
    ingredient: (name, version, licence, what) => [name, ` ${version}, ${licence}: ${what}`],
  },
};
