import type { Catalogue } from '../catalogue.ts';

export const models: Catalogue['models'] = {
  pageTitle: 'Airlock: modelo y actualizaciones',
  looking: 'Mirando qué hay en este dispositivo…',
  lacking: 'Aquí falta algo',
  lackingWhat:
    'Un archivo de la aplicación o de su modelo no está en este dispositivo tal como se publicó. Airlock solo se lo pide a este sitio cuando usted lo dice; sus conversaciones se conservan.',
  askThisSite: 'Pedir a este sitio',
  notReady: 'Aún no está listo',
  tryAgain: 'Intentar de nuevo',
  openAsItIs: 'Abrir el chat tal como está',

  offerTitles: {
    first: 'Trae el asistente a este dispositivo',
    update: 'Hay una versión nueva',
    model: 'Trae un modelo más a este dispositivo',
  },
  offerButtons: { first: 'Descargar y empezar', update: 'Tomar la versión nueva', model: 'Descargarlo' },
  whatItDoes:
    'Airlock descarga un modelo de lenguaje una sola vez. Después no necesita red, y la página con la que hablas no tiene permiso para usarla.',
  whatIsNew: (version, build) =>
    `Versión ${version}, compilación ${build}. La que tienes sigue funcionando hasta que tomes esta.`,
  whatChanged: 'Qué ha cambiado',
  notSaid: 'Este sitio no lo dice.',
  siteSays: 'En palabras de este sitio.',
  itsHash: 'Su hash',
  hashMeans: (command) => [
    'SHA-256 de la lista de todos sus archivos. Quien compile las mismas fuentes obtiene lo mismo: es lo que dice ',
    command,
    '.',
  ],
  toFetch: 'Por descargar',
  stillToFetch: 'Aún por descargar',
  restIsHere: (remaining, total) => [remaining, ` de ${total}; el resto ya está aquí`],
  from: 'De',
  fromThisSite: (host) => [host, ', este sitio, y de nadie más'],
  model: 'Modelo',
  modelLine: (name, maker, size, licence) => `${name}, de ${maker}, ${size}, licencia ${licence}.`,
  makerUnknown: 'alguien desconocido',
  licenceUnknown: 'desconocida',
  ownModel: 'Pequeño y rápido; habla inglés y comete errores.',
  takesMemory: {
    mlc: (memory) => `Para la tarjeta gráfica; ocupa unos ${memory} de memoria mientras está cargado.`,
    gguf: (memory) => `Para el procesador; ocupa unos ${memory} de memoria mientras está cargado.`,
  },
  checked: 'Comprobado',
  checkedHow: 'Cada archivo con su SHA-256, antes de guardarlo',
  goOn: 'Seguir',
  notNow: 'Ahora no',

  fetching: 'Descargando',
  fetched: 'Descargado',
  mayClose: 'Puedes cerrar esta página: lo que ha llegado se conserva, y el resto sigue cuando vuelvas.',
  pause: 'Pausar',
  guarding: 'Cerrando la puerta',
  guardComes: 'Todos los archivos están aquí y comprobados. El guardián ocupa su lugar.',
  guardLabel: 'Colocando al guardián',

  ready: 'Este dispositivo está listo',
  opensNow: 'El chat se abre ahora, sin red.',
  allIsHere: 'La aplicación y su modelo están aquí. Puedes apagar la red y seguir hablando.',
  storage: 'Almacenamiento',
  storageIs: {
    unknown: 'El navegador no ha dicho si protege lo que se guarda aquí.',
    asking: 'Pidiendo al navegador que proteja lo que se guarda aquí…',
    granted: 'Protegido: el navegador no borrará esta aplicación para hacer sitio.',
    refused:
      'Sin proteger: el navegador puede borrar esta aplicación cuando el dispositivo se llene. Instalar la aplicación ayuda.',
  },
  version: 'Versión',
  versionIs: (version, build) => `${version}, compilación ${build}`,
  versionIsNewest: (version, build) => `${version}, compilación ${build}. Es la versión más nueva de este sitio.`,
  openChat: 'Abrir el chat',
  lookForNew: 'Buscar una versión nueva',
  onlyWhenAsked: 'Solo se busca una versión nueva cuando pulsas aquí, y no cambia nada hasta que lo digas.',
};
