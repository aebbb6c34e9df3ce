import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const assistants: Catalogue['assistants'] = {
  title: 'Asistentes y plantillas',
  intro:
    'Un asistente es lo que se le dice al modelo antes de cada respuesta. Una plantilla es una pregunta con huecos. Ambos se guardan como las conversaciones y, con una frase de paso, se sellan igual que ellas.',
  assistants: 'Asistentes',
  templates: 'Plantillas',
  addAssistant: 'Asistente nuevo',
  addTemplate: 'Plantilla nueva',
  changeAssistant: 'Cambiar el asistente',
  changeTemplate: 'Cambiar la plantilla',
  comesWithAirlock: 'Viene con Airlock',
  optionsFor: (name) => `Opciones de ${name}`,
  change: 'Cambiar',
  duplicate: 'Duplicar',
  copyAndChange: 'Copiar y cambiar',
  hide: 'Ocultar',
  bringBack: (name) => `Volver a mostrar ${name}`,
  remove: 'Eliminar',
  removed: (name) => `Eliminado: ${name}`,
  undo: 'Deshacer',
  copyOf: (name) => `${name} (copia)`,
  saveOne: 'Guardar como archivo',
  saveAll: 'Guardar todo como archivo',
  takeFromFile: 'Tomar de un archivo',
  fileOfAssistants: 'Archivo de asistentes y plantillas',
  leftAlone: (count) =>
    plural(count, {
      one: 'Uno se hizo con una versión más nueva de Airlock. Queda como está; hay que actualizar la aplicación para usarlo.',
      other:
        '# se hicieron con una versión más nueva de Airlock. Quedan como están; hay que actualizar la aplicación para usarlos.',
    }),
  unreadable: (count) =>
    plural(count, {
      one: 'Uno no se puede leer. Quizá esté en una copia de seguridad.',
      other: '# no se pueden leer. Quizá estén en una copia de seguridad.',
    }),
  removeUnreadable: 'Quitar lo que no se puede leer',

  name: 'Nombre',
  instructions: 'Lo que se le dice al modelo',
  instructionsSize: (tokens) =>
    plural(tokens, {
      one: 'Aproximadamente # token, leído antes de cada respuesta.',
      other: 'Aproximadamente # tokens, leídos antes de cada respuesta.',
    }),
  sign: 'Letra o emoji, en lugar de un dibujo',
  picture: 'Dibujo',
  noPicture: 'Ninguno',
  drawings: {
    speech: 'Bocadillo',
    bulb: 'Lámpara',
    pen: 'Lápiz',
    globe: 'Globo',
    lines: 'Texto',
    question: 'Pregunta',
    book: 'Libro',
    list: 'Lista',
  },
  colour: 'Color',
  colours: { stone: 'Piedra', sand: 'Arena', sky: 'Cielo', plum: 'Ciruela', rose: 'Rosa' },
  model: 'Modelo',
  modelOfConversation: 'El que tenga la conversación',
  modelMissing: (name) => `${name} (no está en este dispositivo)`,
  settings: 'Cómo elige sus palabras',
  settingNames: {
    temperature: 'Temperatura',
    topP: 'Top-p',
    repeatPenalty: 'Penalización por repetir',
    maxTokens: 'Respuesta más larga, en tokens',
  },
  settingHint: (usual, from, to) => `Vacío: ${usual}, como siempre. De ${from} a ${to}.`,
  usualLength: 'todo lo que quepa en el contexto del modelo',
  text: 'Texto',
  blanksHint:
    'Un hueco es una palabra entre llaves dobles: {{tema}}. Tras una barra va lo que contiene si no se cambia: {{tono|amable}}.',
  keep: 'Guardar',
  cancel: 'Cancelar',
  nameWrong: (letters) => `El nombre debe tener de uno a ${letters} caracteres.`,
  textWrong: (letters) => `El texto debe tener de uno a ${letters} caracteres.`,
  instructionsWrong: (letters) => `Las instrucciones pueden tener ${letters} caracteres como máximo.`,
  signWrong: 'Una sola letra o un solo emoji, por favor.',
  settingWrong: (name, from, to) => `${name}: un número de ${from} a ${to}, o nada.`,

  taken: (count) => plural(count, { one: 'Se ha tomado uno.', other: 'Se han tomado #.' }),
  hereAlready: (count) => plural(count, { one: 'Uno ya está aquí.', other: '# ya están aquí.' }),
  refused: (count) =>
    plural(count, {
      one: 'Uno no se pudo entender y se dejó fuera.',
      other: '# no se pudieron entender y se dejaron fuera.',
    }),
  faults: {
    foreign: 'No es un archivo de asistentes y plantillas de Airlock. Hace falta uno que se haya guardado aquí.',
    later:
      'Este archivo lo hizo una versión más nueva de Airlock. Hay que actualizar la aplicación y tomarlo de nuevo.',
    broken: 'Este archivo está dañado o cortado. Hay que guardarlo otra vez allí de donde viene.',
    tooLarge: 'Este archivo es más grande de lo que puede ser uno de los nuestros, así que no se ha leído.',
  },

  whoAnswers: 'Quién responde',
  plain: 'Asistente sencillo',
  gone: (name) => `${name} (ya no está aquí)`,
  modelNotHere: (assistant, model) =>
    `${assistant} está pensado para ${model}, que no está en este dispositivo. Responde otro modelo.`,
  talkTo: (name) => `Hablar con: ${name}`,
  insert: (name) => `Insertar: ${name}`,
  fill: 'Ponerlo en el mensaje',
  noTemplate: 'Ninguna plantilla se llama así.',

  starters: {
    explainer: {
      name: 'Explicar con sencillez',
      systemText:
        'Explicas las cosas con sencillez. Usa palabras de cada día y frases cortas. Di en pocas palabras qué significa cada término técnico. Da un ejemplo de la vida diaria. Responde en español.',
    },
    proofreader: {
      name: 'Corrección de textos',
      systemText:
        'Corriges textos. El usuario envía un texto. Corrige la ortografía, la gramática y la puntuación. Conserva el idioma, el sentido y el tono. No respondas al texto. Devuelve solo el texto corregido.',
    },
    translator: {
      name: 'Traducción',
      systemText:
        'Traduces textos. Traduce lo que envía el usuario al español, o al idioma que nombre. Conserva el tono. Devuelve solo la traducción.',
    },
    summariser: {
      name: 'Resumen',
      systemText:
        'Resumes textos. El usuario envía un texto. Da lo principal en una lista de cinco frases cortas como máximo. No añadas nada que no esté en el texto.',
    },
    listener: {
      name: 'Pensar en voz alta',
      systemText:
        'Ayudas al usuario a pensar algo a fondo. Di en una frase lo que has entendido. Luego haz una sola pregunta corta que le ayude a seguir. No des consejos si no te los piden. Responde en español.',
    },
  },
  starterTemplates: {
    reply: {
      name: 'Escribir una respuesta',
      text: 'Escribe una respuesta {{tono|amable}} a este mensaje:\n\n{{mensaje}}',
    },
    summary: { name: 'Resumir un texto', text: 'Resume este texto en {{número|cinco}} puntos:\n\n{{texto}}' },
    explain: {
      name: 'Explicar algo',
      text: 'Explica {{tema}} a {{lector|alguien que nunca ha oído hablar de ello}}.',
    },
    compare: {
      name: 'Comparar dos cosas',
      text: 'Compara {{primera}} y {{segunda}} en una tabla. Fíjate en {{aspectos|precio, esfuerzo y riesgo}}.',
    },
  },
};
