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
  'newer-version': (file) => ({
    sentence: `${file} es un archivo GGUF de una versión más nueva que esta aplicación.`,
    nextStep: 'Busca un archivo más antiguo del mismo modelo o una versión más nueva de Airlock.',
  }),
  'big-endian': (file) => ({
    sentence: `${file} se hizo para ordenadores con el otro orden de bytes.`,
    nextStep: 'Consigue el archivo habitual del mismo modelo: su nombre no dice «be» ni «big-endian».',
  }),
  pointer: (file) => ({
    sentence: `${file} es un puntero de Git LFS: dice dónde está el modelo, pero no es el modelo.`,
    nextStep: 'Descarga el archivo en sí desde su página y luego impórtalo.',
  }),
  'web-page': (file) => ({
    sentence: `${file} es una página web o un mensaje de un sitio que se guardó en lugar del modelo.`,
    nextStep: 'Descarga el modelo otra vez; puede que el sitio pida iniciar sesión antes.',
  }),
  archive: (file) => ({
    sentence: `${file} es un archivo comprimido.`,
    nextStep: 'Descomprímelo y elige el archivo .gguf que contiene.',
  }),
  safetensors: (file) => ({
    sentence: `${file} está en formato safetensors, que aquí no lee ningún motor.`,
    nextStep: 'Busca un archivo GGUF del mismo modelo.',
  }),
  'image-part': (file) => ({
    sentence: `${file} es la parte de un modelo que lee imágenes (mmproj), no el modelo.`,
    nextStep: 'Elige el otro archivo del mismo modelo, sin «mmproj» en el nombre. Esta aplicación no lee imágenes.',
  }),
  adapter: (file) => ({
    sentence: `${file} es un añadido a un modelo (adaptador LoRA o vector de control), no un modelo.`,
    nextStep: 'Elige un modelo completo: esta aplicación no carga añadidos.',
  }),
  imatrix: (file) => ({
    sentence: `${file} es una matriz de importancia: estadísticas de la compresión de un modelo, no un modelo.`,
    nextStep: 'Elige el archivo del propio modelo.',
  }),
  'vocab-only': (file) => ({
    sentence: `${file} contiene un vocabulario y ningún peso.`,
    nextStep: 'Elige el archivo del propio modelo.',
  }),
  'search-model': (file, kind) => ({
    sentence: `${file} es un modelo de búsqueda (${kind}): compara textos y no escribe ninguno.`,
    nextStep: 'Elige un modelo de chat. Su nombre suele contener «instruct» o «chat».',
  }),
  'image-model': (file, kind) => ({
    sentence: `${file} es un modelo de imágenes o vídeo (${kind}), no de texto.`,
    nextStep: 'Elige un modelo de chat.',
  }),
  'audio-model': (file, kind) => ({
    sentence: `${file} es un modelo de sonido o voz (${kind}), no de texto.`,
    nextStep: 'Elige un modelo de chat.',
  }),
  'not-chat': (file, kind) => ({
    sentence: `${file} es un modelo de lenguaje de un tipo (${kind}) que no puede conversar.`,
    nextStep: 'Elige un modelo de chat.',
  }),
  'unknown-kind': (file, kind) => ({
    sentence: `${file || 'Este modelo'} es de un tipo que el motor de aquí no conoce: ${kind}.`,
    nextStep: 'Elige otro modelo o busca una versión más nueva de Airlock.',
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
