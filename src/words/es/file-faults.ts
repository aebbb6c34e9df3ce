import type { Catalogue } from '../catalogue.ts';

export const fileFaults: Catalogue['fileFaults'] = {
  'not-gguf': (file) => ({
    sentence: `${file} no es un archivo GGUF.`,
    nextStep: 'Elige el archivo de un modelo cuyo nombre termine en .gguf.',
  }),
  version: (file) => ({
    sentence: `${file} es un archivo GGUF de una versión que esta aplicación no lee.`,
    nextStep: 'Busca un archivo más nuevo del mismo modelo.',
  }),
  'cut-off': (file) => ({
    sentence: `${file} termina antes que el modelo.`,
    nextStep: 'Su copia o descarga se cortó: consíguelo de nuevo y después impórtalo.',
  }),
  header: (file) => ({
    sentence: `Lo que ${file} dice de sí mismo no puede ser cierto.`,
    nextStep: 'Consíguelo de nuevo de quien lo hizo. No se importó.',
  }),
  split: (file) => ({
    sentence: `${file} es uno de varios archivos de un modelo.`,
    nextStep: 'Elige un modelo que sea un solo archivo.',
  }),
  unreadable: (file) => ({
    sentence: `${file || 'Lo que elegiste'} no se pudo leer hasta el final, o cambió entretanto.`,
    nextStep: 'Mira si sigue ahí, e impórtalo de nuevo.',
  }),
  replaced: (file) => ({
    sentence: `${file} es ahora en su sitio otro archivo que el que conoce esta aplicación.`,
    nextStep: 'No se descargó nada de él. Elige otro modelo, o busca una versión más nueva de Airlock.',
  }),
  'other-bytes': (file) => ({
    sentence: `${file} llegó dos veces, y ninguna de ellas era el archivo prometido.`,
    nextStep: 'No se usa nada de él. Inténtalo más tarde, o elige otro modelo.',
  }),
  'no-model': () => ({
    sentence: 'No hay ningún modelo en lo que elegiste, o ninguno que esta aplicación pueda usar.',
    nextStep: 'Elige un archivo cuyo nombre termine en .gguf, o una carpeta que contenga mlc-chat-config.json.',
  }),
  'several-models': () => ({
    sentence: 'Hay más de un modelo en lo que elegiste.',
    nextStep: 'Elige el archivo o la carpeta de uno de ellos.',
  }),
  'several-libraries': (file) => ({
    sentence: `Un modelo tiene una sola biblioteca, y aquí hay varias: ${file}.`,
    nextStep: 'Deja la que se hizo para este modelo y esta aplicación, y elige de nuevo.',
  }),
  'not-library': (file) => ({
    sentence: `${file} no es la biblioteca de un modelo.`,
    nextStep: 'Consigue de nuevo el archivo .wasm de este modelo y después impórtalo.',
  }),
  'not-json': (file) => ({
    sentence: `${file} no se puede leer: se guardó otra cosa con su nombre.`,
    nextStep: 'Consíguelo de nuevo de quien hizo el modelo. No se importó nada.',
  }),
  'other-size': (file) => ({
    sentence: `${file} no mide lo que dice la propia lista del modelo.`,
    nextStep: 'Su copia o descarga se cortó, o es de otro modelo: consíguelo de nuevo y después impórtalo.',
  }),
  altered: (file) => ({
    sentence: `${file} no es el archivo del que habla SHA256SUMS.txt, que está a su lado.`,
    nextStep: 'Copia de nuevo la carpeta desde donde vino. No se importó.',
  }),
  'too-many': (file) => ({
    sentence: `${file} contiene demasiados archivos para la carpeta de un modelo.`,
    nextStep: 'Elige la carpeta del propio modelo.',
  }),
  refused: (file) => ({
    sentence: file
      ? `El motor no puede usar una parte de este modelo: ${file}.`
      : 'El motor no puede usar una parte de este modelo.',
    nextStep: 'Está tal como se trajo aquí: elige otro modelo, o trae este de otra fuente.',
  }),
  damaged: (file) => ({
    sentence: `Una parte de ${file} ya no es lo que era cuando se importó.`,
    nextStep: 'Importa de nuevo el mismo archivo, o elige otro modelo.',
  }),
};
