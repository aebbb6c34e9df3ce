import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const meterPanel: Catalogue['meterPanel'] = {
  wayBack: {
    unguarded: 'Recargar la página de la manera habitual devuelve al guardián a su sitio.',
    unverified:
      'Recargar la página sirve para empezar de nuevo. Si vuelve a ocurrir, conviene tomarlo en serio y mirar los intentos de abajo.',
    breached: 'Conviene cerrar esta página. Lo que salió está en la lista de intentos de abajo, hasta donde se sabe.',
  },
  titles: {
    rules: 'Qué rige aquí, y por quién',
    contacts: 'Con quién hubo contacto, en todas las visitas',
    tries: 'Intentos en esta página, los más recientes primero',
    record: 'En el registro, en todas las visitas',
    files: '¿Es esta la app que se publicó?',
    limits: 'Lo que esta página no puede ver ni detener',
    how: 'Cómo funciona, en cinco frases',
  },
  rules: {
    policy:
      'La política de la página rechaza toda petición, imagen, script, marco, formulario y ventana emergente que no sea uno de los archivos de la propia app.',
    allowlist:
      'Una lista de conexiones rechaza todo lo que no está en ella, de cualquier clase: WebRTC, consultas anticipadas, enlaces.',
    guard: 'Para esta página el guardián responde solo desde este dispositivo, y no deja pasar nada.',
    links: 'Los enlaces y las maneras de salir se detienen antes de empezar.',
  },
  by: { browser: 'Por el navegador.', guard: 'Por el guardián.', page: 'Por el propio código de esta página.' },
  holds: { yes: 'Está en pie.', no: 'Aquí no.', unproven: 'No demostrado.' },
  noTest: 'Nuestra propia prueba aún no ha vuelto.',
  test: (at, request, connection, link) =>
    `Nuestra propia prueba, la última vez: ${at}: ${request}; ${connection}; ${link}. Se hace cada cinco minutos, y siempre que se vuelve a esta página.`,
  request: {
    heard: 'una petición se rechazó, y el rechazo se notificó',
    unheard: 'de una petición no se supo nada',
  },
  connection: {
    heard: 'una conexión directa se rechazó, y el rechazo se notificó',
    unheard: 'de una conexión directa no se supo nada',
  },
  link: { stopped: 'un enlace se detuvo', notStopped: 'un enlace no se detuvo' },
  traffic: (size, from, to) => `${size} fueron y vinieron entre ${from} y ${to}.`,
  trafficSealed: (size, from, to) =>
    `${size} fueron y vinieron entre ${from} y ${to}; nada por esta página desde que se selló.`,
  sealedFromHere: 'sellada desde el borde',
  now: 'ahora',
  nobody: 'Con nadie, según el registro.',
  byTheOtherPage: 'Todo por la página que trae los archivos, o antes de que una página se sellara.',
  whoAndWhy: 'Quién, y para qué',
  requests: 'Peticiones',
  up: 'Enviado',
  down: 'Recibido',
  thisSite: 'Este sitio',
  contact: (purpose, day) => `${purpose}, la última vez el ${day}`,
  estimated: 'estimado: los navegadores cuentan lo que llega, no lo que sale',
  purposes: {
    app: 'los archivos de la propia app',
    'app-list': 'cuál es la versión más reciente',
    model: 'los archivos del modelo',
    unknown: 'para algo que no es nuestro',
  },
  noTries: 'Ninguno todavía.',
  numbered: (number, attempt) => `${number}. ${attempt}`,
  recordUnreadable: 'No se pudo leer el registro de visitas anteriores.',
  recordEmpty: 'Aún no hay nada en el registro.',
  entries: (count) => plural(count, { one: '# entrada', other: '# entradas' }),
  entriesSince: (count, day) =>
    plural(count, { one: `# entrada desde el ${day}`, other: `# entradas desde el ${day}` }),
  totals: (entries, refused, sent) =>
    `${entries}: ${refused} rechazadas, incluidas nuestras propias pruebas; ${sent} dejadas salir, por la página que trae los archivos o por una que no estaba sellada.`,
  totalsWithUnexplained: (entries, refused, sent, unexplained) =>
    `${entries}: ${refused} rechazadas, incluidas nuestras propias pruebas; ${sent} dejadas salir, por la página que trae los archivos o por una que no estaba sellada; ${unexplained} de las que ningún muro dijo nada.`,
  chainHolds: 'Cada entrada está sellada con la anterior. Comprobado ahora mismo: ninguna se cambió ni se quitó.',
  chainBroken: (entry) => `Este registro se cambió en la entrada ${entry}. Lo que viene después no prueba nada.`,
  restart: 'Tirarlo y empezar uno nuevo',
  hashing: 'Calculando el hash de los archivos de la app…',
  filesUnreadable: 'No se pudieron leer los archivos de la app en este dispositivo.',
  notKept: 'Este dispositivo no tiene ninguna copia de esta compilación, así que no hay nada que comparar.',
  notFromHere: 'Esta página no viene de la copia de este dispositivo: llegó por la red.',
  filesWhole: (whole, all, build) => [
    `${whole} de ${all} archivos de la compilación `,
    build,
    ' están tal como este sitio los publicó. Hash calculado ahora mismo.',
  ],
  theseAreNot: 'Estos no:',
  missingFile: (path) => `${path}, falta`,
  changedFile: (path) => `${path}, cambiado`,
  fetchAgain: '«Modelo y actualizaciones» los trae de nuevo, cuando se le pida.',
  everyFile: 'Cada archivo con su hash',
  listHash: (hash, command) => [
    'SHA-256 de toda la lista: ',
    hash,
    '. Quien compile las mismas fuentes obtiene el mismo con ',
    command,
    '. El guardián mismo, sw.js, no está en la lista: él la lleva, y ninguna página puede volver a leerlo.',
  ],
  missing: 'falta',
  published: (sha256) => `publicado: ${sha256}`,
  how: {
    pages:
      'Una página trae el modelo y los archivos de la app, y nunca ha visto una conversación; la página con la que se habla es otra, y no tiene permiso para usar la red.',
    rule: 'Esa regla viene con la página, y es el navegador quien la hace cumplir: nada de lo que corra en la página, incluidas las respuestas del modelo, puede levantarla.',
    guard:
      'Un guardián que se puso en este dispositivo responde por el sitio, así que la página se abre sin red, con archivos cuyas huellas se comprobaron.',
    record: 'Cada rechazo que el navegador notifica se anota en un registro que muestra si alguien lo cambia.',
    test: 'Como el silencio no es una prueba, la propia página intenta salir, una y otra vez, y solo se pone verde mientras oye que se la rechazó.',
  },
};
