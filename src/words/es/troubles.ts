import type { Catalogue } from '../catalogue.ts';

const site = (host: string | undefined): string => (host === undefined ? 'El otro sitio' : `El sitio ${host}`);

export const troubles: Catalogue['troubles'] = {
  AppFileCorrupt: ({ file }) => ({
    sentence: file
      ? `El archivo ${file} de la aplicación no llegó tal como se publicó.`
      : 'Un archivo de la aplicación no llegó tal como se publicó.',
    nextStep: 'Inténtalo de nuevo. Si vuelve a pasar, algo entre tú y este sitio modifica los archivos.',
  }),
  BackupCutOff: () => ({
    sentence: 'Esta copia de seguridad termina demasiado pronto: falta una parte.',
    nextStep: 'Cópiala de nuevo desde donde vino, o elige otra copia. Aquí no se ha cambiado nada.',
  }),
  BackupDamaged: () => ({
    sentence: 'Esta copia de seguridad no está como se escribió: algo en ella se cambió o se dañó.',
    nextStep: 'Elige otra copia de ella, u otra copia de seguridad. Aquí no se ha cambiado nada.',
  }),
  BackupForeign: () => ({
    sentence: 'Este archivo no es una copia de seguridad de Airlock.',
    nextStep: 'Elige un archivo cuyo nombre termine en .airlock. Aquí no se ha cambiado nada.',
  }),
  BackupNotOpened: () => ({
    sentence: 'Esa frase de contraseña no abre esta copia de seguridad.',
    nextStep: 'Es la que se eligió al guardar la copia. Revisa las mayúsculas y el idioma del teclado.',
  }),
  BackupNotSaved: () => ({
    sentence: 'La copia de seguridad se escribió, pero lo que se leyó de ella no es correcto.',
    nextStep: 'No confíes en ese archivo: guarda otro, si puedes en otro disco.',
  }),
  BackupTooNew: () => ({
    sentence: 'Una versión más nueva de Airlock hizo esta copia de seguridad, y esta no puede leerla.',
    nextStep:
      'Busca una versión nueva en «Modelo y actualizaciones» y elige el archivo otra vez. Aquí no se ha cambiado nada.',
  }),
  BackupUnreadable: () => ({
    sentence: 'El archivo no se pudo leer hasta el final, o cambió mientras se leía.',
    nextStep: 'Mira si sigue donde estaba, y elígelo de nuevo. Aquí no se ha cambiado nada.',
  }),
  DownloadInterrupted: ({ file }) => ({
    sentence: file ? `La conexión se cortó mientras llegaba ${file}.` : 'No se pudo llegar a este sitio.',
    nextStep: 'Inténtalo de nuevo: lo que ha llegado se conserva.',
  }),
  EngineFailed: () => ({
    sentence: 'El modelo no pudo arrancar.',
    nextStep: 'Cárgalo de nuevo. Si tampoco funciona, elige otro modelo.',
  }),
  EngineLost: () => ({
    sentence: 'El modelo dejó de funcionar y hubo que pararlo. Lo que escribió se conserva.',
    nextStep: 'Cárgalo de nuevo y sigue.',
  }),
  EngineUnsupported: ({ missing = 'algo' }) => ({
    sentence: `A este navegador le falta ${missing}, y el modelo lo necesita.`,
    nextStep: 'Un Chrome, Edge, Firefox o Safari actual lo tiene.',
  }),
  FormatRefused: () => ({
    sentence: 'No se puede sujetar el modelo a la forma pedida: sus reglas no se pudieron leer.',
    nextStep: 'Pregunta sin esa forma, o corrige sus reglas.',
  }),
  GpuLacksFeature: ({ feature = 'una función' }) => ({
    sentence: `A la tarjeta gráfica le falta ${feature}, y este modelo lo necesita.`,
    nextStep:
      feature === 'shader-f16'
        ? 'Elige la variante con q4f32 en su nombre, o un modelo para el procesador.'
        : 'Elige otro modelo, o uno para el procesador.',
  }),
  GpuLost: () => ({
    sentence: 'El controlador gráfico se reinició y el modelo se perdió con él. Lo que escribió se conserva.',
    nextStep: 'Cárgalo de nuevo. Si vuelve a pasar, elige un modelo más pequeño o uno para el procesador.',
  }),
  GpuOutOfMemory: ({ neededBytes }) => ({
    sentence: neededBytes
      ? `La tarjeta gráfica no tenía los ${neededBytes} de memoria que este modelo necesita.`
      : 'La tarjeta gráfica no tenía memoria suficiente para este modelo.',
    nextStep: 'Cierra otras pestañas y cárgalo de nuevo, o elige un modelo más pequeño o uno para el procesador.',
  }),
  GpuSwitchedOff: ({ model = 'Este modelo' }) => ({
    sentence: `${model} funciona en la tarjeta gráfica, y has ajustado que no se use nunca.`,
    nextStep: 'Elige un modelo para el procesador, o permite la tarjeta gráfica donde se eligen los modelos.',
  }),
  GpuTooSmall: ({ limit, needed, has }) => ({
    sentence: limit
      ? `La tarjeta gráfica es demasiado pequeña para los modelos de aquí: ${limit} es ${has ?? 'menos'}, y hace falta ${needed ?? 'más'}.`
      : 'La tarjeta gráfica, tal como la ofrece este navegador, es demasiado pequeña para modelos.',
    nextStep: 'Elige un modelo para el procesador: aquí funciona.',
  }),
  GpuUnavailable: () => ({
    sentence: 'Este navegador no ofrece ninguna tarjeta gráfica en la que pudieran funcionar modelos.',
    nextStep: 'Elige un modelo para el procesador: aquí funciona.',
  }),
  GuardFailed: () => ({
    sentence: 'No se pudo colocar el guardián que mantiene la página del chat fuera de la red.',
    nextStep: 'Inténtalo de nuevo. Puede que una ventana privada lo prohíba.',
  }),
  HostAnsweredOddly: ({ host, file = 'lo que se le pidió' }) => ({
    sentence: `${site(host)} envió algo distinto: no era ${file}.`,
    nextStep:
      'Quizá haya en medio una página de acceso de la red: abre cualquier otra página e inténtalo de nuevo. Lo que está completo se queda.',
  }),
  HostBusy: ({ host }) => ({
    sentence: `${site(host)} está demasiado ocupado para enviar archivos ahora mismo.`,
    nextStep: 'Espera unos minutos e inténtalo de nuevo: lo que ha llegado se conserva.',
  }),
  HostLacksFile: ({ host, file = 'este modelo', status }) => ({
    sentence:
      status === '401' || status === '403'
        ? `${site(host)} no da ${file} a todo el mundo.`
        : `${site(host)} ya no tiene ${file}, o nunca lo tuvo.`,
    nextStep: 'Elige otro modelo, o trae su archivo desde el disco.',
  }),
  HostRefused: ({ host = 'otro sitio', how }) => ({
    sentence:
      how === 'redirect'
        ? `${host} desvió la descarga a un sitio al que esta página no puede llegar, y el navegador se negó.`
        : how === 'followed'
          ? `La descarga se desvió a ${host}, adonde esta página no puede llegar. No se usa nada de lo que vino de allí.`
          : `Esta página no puede llegar a ${host}. No se envió nada allí.`,
    nextStep:
      'Puede que una versión más nueva de Airlock conozca el sitio. O consigue el archivo por otra vía y tráelo desde el disco.',
  }),
  ImportRefused: () => ({
    sentence: 'No se puede tomar nada de este archivo.',
    nextStep: 'Mira si está entero y es el que querías, y tráelo de nuevo.',
  }),
  KeyNotMade: () => ({
    sentence: 'Este navegador no dio la memoria que necesita comprobar una frase de contraseña (64 MB).',
    nextStep: 'Cierra otras pestañas o programas e inténtalo de nuevo. No se ha cambiado nada.',
  }),
  LoadCrashed: ({ model = 'este modelo' }) => ({
    sentence: `La última vez que se cargó ${model}, esta página se perdió.`,
    nextStep: 'Cierra otras pestañas y cárgalo de todos modos, o elige un modelo más pequeño.',
  }),
  ModelDoesNotFit: ({ neededBytes, limitBytes }) =>
    limitBytes
      ? {
          sentence: `El modelo necesita unos ${neededBytes} de memoria, y en el procesador se pueden usar ${limitBytes} como mucho.`,
          nextStep: 'Elige un modelo más pequeño, o el mismo más comprimido. Este no se importó.',
        }
      : {
          sentence: neededBytes
            ? `El modelo necesita unos ${neededBytes} de memoria, y este navegador no los dio.`
            : 'Este navegador no dio al modelo memoria suficiente.',
          nextStep: 'Cierra otras pestañas o programas y cárgalo de nuevo, o elige un modelo más pequeño.',
        },
  ModelFileCorrupt: ({ file }) => ({
    sentence: file
      ? `Una parte del modelo no es lo que debería ser: ${file}.`
      : 'Una parte del modelo no es lo que debería ser.',
    nextStep: 'Descarga esa parte de nuevo; las demás se quedan.',
  }),
  ModelFileMissing: ({ file }) => ({
    sentence: file
      ? `En este dispositivo falta una parte del modelo: ${file}.`
      : 'En este dispositivo falta una parte del modelo.',
    nextStep: 'Consigue lo que falta.',
  }),
  ModelGone: ({ model = 'El modelo elegido' }) => ({
    sentence: `${model} ya no está en este dispositivo.`,
    nextStep: 'Elige otro y pregunta de nuevo.',
  }),
  ModelLibraryMismatch: () => ({
    sentence: 'El programa que vino con este modelo se hizo para otra versión de su motor.',
    nextStep: 'Descarga o importa el modelo de nuevo, con la biblioteca hecha para esta versión de Airlock.',
  }),
  NoModel: () => ({
    sentence: 'Todavía no hay ningún modelo en este dispositivo.',
    nextStep: 'Consigue uno: este sitio tiene uno pequeño propio.',
  }),
  NotSecure: () => ({
    sentence: 'Esta dirección no es segura, y los navegadores solo dan lo que Airlock necesita a direcciones seguras.',
    nextStep: 'Ábrela por https, o en el dispositivo que la sirve.',
  }),
  PromptRefused: () => ({
    sentence: 'El formato de este modelo no admite esta conversación.',
    nextStep: 'Pregunta en una conversación nueva o elige otro modelo para esta.',
  }),
  PromptTooLong: ({ promptTokens, limitTokens, instructionTokens }) => ({
    sentence: instructionTokens
      ? `Este mensaje y las instrucciones del asistente son demasiado largos juntos: unos ${promptTokens} tokens, ${instructionTokens} de ellos de instrucciones, y el modelo lee ${limitTokens} de una vez.`
      : promptTokens && limitTokens
        ? `Este mensaje es demasiado largo: unos ${promptTokens} tokens, y el modelo lee ${limitTokens} de una vez.`
        : 'Este mensaje es más largo de lo que el modelo puede leer de una vez.',
    nextStep: instructionTokens
      ? 'Acórtalo o deja que responda otro asistente. No se envió nada, y tu texto sigue aquí.'
      : 'Acórtalo. No se envió nada, y tu texto sigue aquí.',
  }),
  ShadersFailed: () => ({
    sentence: 'El controlador gráfico no pudo construir los programas que este modelo necesita.',
    nextStep: 'Elige la variante con q4f32 en su nombre, o un modelo para el procesador.',
  }),
  StorageFailed: () => ({
    sentence: 'El navegador no pudo escribir en su almacenamiento.',
    nextStep: 'Deja esta página abierta y copia lo que importa; después reinicia el navegador.',
  }),
  StorageFull: ({ neededBytes }) => ({
    sentence: neededBytes
      ? `No queda almacenamiento suficiente: hacen falta ${neededBytes} más.`
      : 'No queda almacenamiento para esto.',
    nextStep: 'Libera espacio en este dispositivo e inténtalo de nuevo.',
  }),
  TooManyTries: ({ waitSeconds = 'unos segundos' }) => ({
    sentence: 'Varias frases de contraseña seguidas eran incorrectas, así que el próximo intento tiene que esperar.',
    nextStep: `Inténtalo de nuevo dentro de ${waitSeconds}. Nada se bloquea nunca para siempre.`,
  }),
  VaultAltered: () => ({
    sentence: 'Algo distinto de Airlock cambió lo que se guarda aquí, o una parte se dañó.',
    nextStep: 'Lo que se muestra se puede leer, pero algo puede ser antiguo o faltar. Copia lo que importa.',
  }),
  VaultBusy: () => ({
    sentence: 'Las conversaciones seguían cambiando durante la restauración, así que no se hizo.',
    nextStep:
      'Deja que las respuestas terminen, cierra otras pestañas de Airlock y restaura de nuevo. No se ha cambiado nada.',
  }),
  VaultHeaderLost: () => ({
    sentence: 'El registro de su frase de contraseña falta o fue sustituido, así que aquí no se puede abrir nada.',
    nextStep: 'Restaure una copia de seguridad o bórrelo todo. Hasta entonces no se escribe nada.',
  }),
  VaultLocked: () => ({
    sentence: 'Tus conversaciones están bloqueadas.',
    nextStep: 'Desbloquéalas con tu frase de contraseña.',
  }),
  VaultNewer: () => ({
    sentence: 'En otra pestaña funciona una versión más nueva de Airlock, y lo guardado tiene ahora su forma.',
    nextStep: 'Copia lo que no hayas enviado y recarga esta pestaña.',
  }),
  WrongPassphrase: () => ({
    sentence: 'Esa no es la frase de contraseña.',
    nextStep: 'Revisa las mayúsculas y el idioma del teclado, e inténtalo de nuevo.',
  }),
};
