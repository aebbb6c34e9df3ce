import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const meter: Catalogue['meter'] = {
  title: 'Indicador de privacidad',
  spoken: (label, sentence) => `Indicador de privacidad: ${label}. ${sentence}`,
  numbers: (sent, refused) => `enviado: ${sent} · rechazado: ${refused}`,
  labels: {
    breached: 'Rota',
    unguarded: 'Sin guardián',
    checking: 'Comprobando',
    unverified: 'Sin verificar',
    open: 'Abierta',
    sealed: 'Sellada',
    sealedInPart: 'Sellada en parte',
  },
  leftAfterSealing: (count) =>
    plural(count, {
      one: '# petición salió de esta página después de sellarse.',
      other: '# peticiones salieron de esta página después de sellarse.',
    }),
  unguarded: {
    'no-guard': 'Esta página llegó sin su guardián, así que el chat está cerrado.',
    'other-build': 'El guardián es de otra versión que esta página, así que el chat está cerrado.',
    silent: 'El guardián no responde, así que el chat está cerrado.',
  },
  doubts: {
    checking: 'Intentando salir, para ver que no se puede.',
    'no-canary': 'Nuestro propio intento de salir no se notificó como rechazado, así que aquí no se afirma nada.',
    unexplained: 'Se intentó algo, y nada notificó que se rechazara. Puede haber salido.',
    record:
      'El registro de intentos se borró, o no se pudo escribir, mientras esta página estaba abierta. Aquí no se afirma nada.',
  },
  openToThisSite: 'Esta página puede conectar con este sitio, y con ningún otro. Nunca lee una conversación.',
  openToOthers: (hosts) =>
    `Esta página puede conectar con este sitio y, para los modelos que se pidan, con ${hosts}; con ningún otro. Nunca lee una conversación.`,
  sealed: (since, refused) => `Nada ha salido de esta página desde ${since}. ${refused}`,
  sealedInPart: (since, refused) =>
    `No se ha visto salir ninguna petición desde ${since}, pero este navegador no puede detener o mostrar todas las clases. ${refused}`,
  fromServer: {
    'server-none':
      'Este sitio no envía cabeceras con sus páginas: sin el guardián de este dispositivo, falta una parte del sellado.',
    'server-partial':
      'Este sitio envía solo una parte de sus cabeceras: sin el guardián de este dispositivo, falta una parte del sellado.',
    'server-unknown': 'Aquí no se sabe qué cabeceras envía este sitio, así que esta página no cuenta con ellas.',
  },
  triesRefused: (count) => plural(count, { one: '# intento rechazado.', other: '# intentos rechazados.' }),
};
