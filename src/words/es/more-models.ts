import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const moreModels: Catalogue['moreModels'] = {
  title: 'Más modelos',
  needNoCard: 'No hace falta tarjeta gráfica.',
  noCard: (count) =>
    plural(count, {
      one: 'Este navegador no ofrece ninguna en la que pudieran funcionar modelos, así que Airlock usa el procesador: # modelo de abajo funciona en él.',
      other:
        'Este navegador no ofrece ninguna en la que pudieran funcionar modelos, así que Airlock usa el procesador: # modelos de abajo funcionan en él.',
    }),
  imitatedCard: (count) =>
    plural(count, {
      one: 'Este navegador solo imita una, lo que es lento, así que Airlock usa el procesador: # modelo de abajo funciona en él.',
      other:
        'Este navegador solo imita una, lo que es lento, así que Airlock usa el procesador: # modelos de abajo funcionan en él.',
    }),
  thisDevice: 'Este dispositivo:',
  deviceIs: (line) => `${line}. Preguntado al navegador; no se envió nada.`,
  noneFits: 'Ninguno de estos cabe aquí con seguridad, así que lo mejor es el modelo que vino con la aplicación.',
  someMay: 'Los de abajo pueden funcionar, pero despacio o muy justos.',
  showFitting: 'Mostrar solo lo que puede caber',
  showHidden: (count) =>
    plural(count, { one: 'Mostrar # modelo que no cabe', other: 'Mostrar # modelos que no caben' }),
  leftOut: (names) => `Omitidos, porque la lista dice de ellos lo que no puede ser: ${names}.`,
  entry: (number) => `Entrada ${number}`,
  wholeList: 'Toda la lista',
  upTo: (size) => `Hasta ${size}`,
  larger: 'Más grandes',
  about: (size) => `unos ${size}`,
  comma: ', ',
  andMore: (languages) => `${languages} y más`,

  goodHere: 'Uno bueno para este dispositivo',
  allKnown: 'Todo lo que se sabe de él',
  here: 'En este dispositivo',
  isHere: 'Ya está en este dispositivo.',
  isUnderway: 'Está en camino.',
  get: 'Descargar',
  getFromSite: 'Descargar de este sitio',
  where: { processor: 'procesador', card: 'tarjeta gráfica', card32: 'tarjeta gráfica, en 32 bits' },
  getFor: {
    processor: (name) => `Descargar ${name}, procesador`,
    card: (name) => `Descargar ${name}, tarjeta gráfica`,
    card32: (name) => `Descargar ${name}, tarjeta gráfica, en 32 bits`,
  },
  needs: 'Necesita',
  needsIs: (memory, storage) => `Unos ${memory} de memoria y ${storage} de almacenamiento`,
  runsOn: 'Funciona en',
  runsOnIs: {
    processor: (packed) => `El procesador, comprimido como ${packed}`,
    card: (packed) => `La tarjeta gráfica, comprimido como ${packed}`,
    card32: (packed) => `La tarjeta gráfica, en 32 bits, comprimido como ${packed}`,
  },
  maker: 'Hecho por',
  makerIs: (maker, billions) => `${maker}: ${billions} mil millones de parámetros`,
  licence: 'Licencia',
  languages: 'Idiomas',
  context: 'Lee de una vez',
  contextIs: (tokens, used) => `${tokens} tokens; Airlock usa hasta ${used}`,
  thinks: 'Piensa primero',
  thinksYes: 'Sí: escribe sus pensamientos antes de responder',
  thinksNo: 'No: responde enseguida',
  comesFrom: 'Viene de',
  thisSite: 'Este sitio: no se pregunta a nadie más',
  otherForms: 'Sus otras formas:',
  form: {
    processor: (packed, size) => `Para el procesador (${packed}), ${size}.`,
    card: (packed, size) => `Para la tarjeta gráfica (${packed}), ${size}.`,
    card32: (packed, size) => `Para la tarjeta gráfica, en 32 bits (${packed}), ${size}.`,
  },

  fits: 'Cabe',
  fitsWhy: 'Este dispositivo tiene lo que necesita.',
  willNotFit: 'No cabe',
  doubtLabels: {
    'software-gpu': 'Muy lento aquí',
    slow: 'Quizá lento',
    tight: 'Quizá justo',
    untold: 'Quizá justo',
  },
  doubts: {
    'software-gpu': () =>
      'El procesador solo imita la tarjeta gráfica de este dispositivo: una frase tardaría minutos.',
    slow: () => 'En este procesador es probable que escriba más despacio de lo que lees.',
    tight: (needed, has) =>
      `Necesita unos ${needed} de memoria, y otros programas necesitan parte de los ${has} de los que habla el navegador.`,
    untold: (needed) => `Necesita unos ${needed} de memoria, y este navegador no dice cuánta hay.`,
  },
  obstacles: {
    'no-gpu': () => 'Necesita una tarjeta gráfica, y este navegador no ofrece ninguna.',
    'gpu-too-small': () => 'Necesita más tarjeta gráfica de la que ofrece este navegador.',
    'no-f16': () => 'Necesita una tarjeta gráfica que calcule en 16 bits (shader-f16), y esta no lo hace.',
    buffer: (needed, has) => `Necesita trozos de ${needed} en la tarjeta gráfica, que admite ${has} de una vez.`,
    memory: (needed, has) => `Necesita unos ${needed} de memoria, demasiado para un dispositivo con ${has}.`,
    tab: (needed, has) => `Necesita unos ${needed} de memoria, y un iPhone o iPad deja a una página unos ${has}.`,
    wasm: (needed, has) => `Necesita unos ${needed} de memoria, y este navegador da ${has} a un programa.`,
    storage: (needed, has) =>
      `Necesita ${needed} de almacenamiento, y al navegador le quedan ${has} para esta aplicación.`,
  },
  memoryUntold: 'memoria: el navegador no lo dice',
  memoryIs: (size) => `al menos ${size} de memoria`,
  cores: (count) => plural(count, { one: '# núcleo de procesador', other: '# núcleos de procesador' }),
  storageIs: (size) => `quedan ${size} de almacenamiento`,
  cardTooSmall: 'tarjeta gráfica demasiado pequeña para modelos',
  cardNone: 'sin tarjeta gráfica para modelos',
  cardImitated: 'tarjeta gráfica imitada por software',
  card: 'tarjeta gráfica',
  cardOf: (vendor) => `tarjeta gráfica (${vendor})`,
  cardWithout16: 'tarjeta gráfica sin cálculo en 16 bits',
  cardOfWithout16: (vendor) => `tarjeta gráfica (${vendor}) sin cálculo en 16 bits`,

  recommended: {
    processor: (needs) => `El más capaz de esta lista que cabe con seguridad: funciona en tu procesador, ${needs}.`,
    card: (needs) => `El más capaz de esta lista que cabe con seguridad: funciona en tu tarjeta gráfica, ${needs}.`,
  },
  recommendedSpeaks: (language, needs) => `habla ${language} ${needs}`,
  recommendedNeeds: (memory) => `y necesita unos ${memory} de memoria`,
  recommendedNeedsOf: (memory, has) =>
    `y necesita unos ${memory} de memoria, de los que este dispositivo tiene al menos ${has}`,

  siteCarries: 'Este sitio tiene',
  by: (maker) => `de ${maker}`,
  licenceUnknown: 'licencia desconocida',
  forProcessor: 'para el procesador',
  forCard: 'para la tarjeta gráfica',
  getOne: (name) => `Descargar ${name}`,
  fromSite: (host) => ['Vienen de ', host, ', como la propia aplicación; no se pregunta a nadie más.'],

  addTitle: 'Añadir un modelo por su dirección',
  addWhy:
    'Para un modelo que no está en esta lista. Airlock no sabe entonces de él más que lo que dice su autor: tú juzgas si confiar en él.',
  addWhere: 'Dónde está: owner/name en Hugging Face, su dirección allí, o la dirección de un archivo .gguf',
  addWhereLabel: 'Dónde está el modelo',
  addWherePlaceholder: 'owner/name',
  addWhich:
    'Cuál: el nombre de un archivo .gguf que haya allí o, para la tarjeta gráfica, la dirección de su biblioteca (.wasm)',
  addWhichLabel: 'Archivo o biblioteca',
  addLook: 'Ver qué se descargaría',
  refused: {
    empty: 'Escribe dónde está el modelo: owner/name, o la dirección de un archivo .gguf.',
    'not-secure':
      'Esta dirección empieza por http, así que cualquiera podría cambiar el archivo por el camino. Usa su dirección https.',
    'needs-file':
      'Di cuál: el nombre de un archivo .gguf que haya allí, o la dirección de la biblioteca .wasm que lo hace funcionar en una tarjeta gráfica.',
    'not-gguf':
      'Desde aquí solo se pueden descargar archivos con un nombre sencillo que termine en .gguf, en lo alto de su repositorio.',
    'not-a-library': 'La dirección de la biblioteca termina en .wasm y empieza por https.',
  },
  notAnAddress: (example) => `Esto no es la dirección de un modelo. Tiene la forma owner/name, o ${example}.`,
  refusedHost: (host) =>
    `Esta página no puede llegar a ${host}, y ningún ajuste lo cambia. Descarga el archivo con tu navegador y después impórtalo desde tu disco: eso funciona con cualquier modelo.`,

  frameTitle: 'Lo que se pediría y el botón para aceptar',
  askTitle: (name) => `¿Descargar ${name}?`,
  nobodyVouches:
    'Nadie más que tú responde por este modelo: Airlock no conoce su licencia, su calidad ni su tamaño. Se pregunta el tamaño al sitio antes de descargar el resto.',
  toFetch: 'Por descargar',
  sizeUnknown: 'Aún no se sabe cuánto',
  madeBy: (maker, licence) => `Hecho por ${maker}, licencia ${licence}`,
  from: 'De',
  hostSends: {
    lists: 'Dice qué archivos tiene un modelo, y envía los pequeños',
    files: 'Envía los archivos grandes, para Hugging Face',
    programs: 'Envía los programas que hacen funcionar modelos en la tarjeta gráfica',
    anything: 'Dado a esta compilación desde fuera',
  },
  theyLearn: 'Se enteran de',
  theyLearnWhat: (host) =>
    `Tu dirección IP, la hora, qué modelo descargas, y la dirección de este sitio (${host}). Ninguna conversación y ninguna cookie: esta página no lee ni envía ninguna.`,
  checked: 'Comprobado',
  checkedByList: 'Con el tamaño y el SHA-256 de la lista del propio Airlock, antes de darlo por presente.',
  checkedByHost:
    'Con lo que el propio sitio dice de cada archivo. Airlock no tiene un hash propio para este: la primera vez, confías en el sitio. Después el hash se muestra y se conserva.',
  bringsCode: 'Trae código',
  bringsCodeWhat:
    'Un programa para la tarjeta gráfica, que se ejecuta cuando chateas, en un hilo al que el navegador no deja llegar a ninguna red.',
  storage: 'Almacenamiento',
  storageUntold: 'El navegador no dice cuánto queda.',
  storageLeft: (size) => `Quedan ${size} para esta aplicación`,
  storageAfter: (after, now) => `Después quedarán ${after} para esta aplicación, de ${now} ahora`,
};
