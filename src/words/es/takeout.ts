import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const takeout: Catalogue['takeout'] = {
  title: 'Llevárselo',
  conversations: (count) => plural(count, { one: '# conversación', other: '# conversaciones' }),
  stop: 'Detener',
  save: {
    one: 'Guardar esta conversación',
    all: 'Guardar todas las conversaciones',
    as: 'Como',
    formats: { json: 'JSON', markdown: 'Markdown', page: 'Página web', text: 'Texto sin formato' },
    meanings: {
      json: 'Todo, con todas las ramas. Airlock lo vuelve a leer sin perder nada, y los programas también pueden.',
      markdown: 'Para leer y editar, en cualquier editor. Las ramas que se muestran.',
      page: 'Para leer e imprimir, en cualquier navegador. No carga nada. Las ramas que se muestran.',
      text: 'Para leer en cualquier parte. Las ramas que se muestran.',
    },
    archive: 'Un archivo por conversación, dentro de un archivo comprimido.',
    save: 'Guardar',
    writing: 'Escribiendo',
    writingSome: (done, total) =>
      plural(total, {
        one: `Escribiendo, ${done} de # conversación`,
        other: `Escribiendo, ${done} de # conversaciones`,
      }),
    written: 'Escrito',
    saved: (name, size) => ['Guardado como ', name, `, ${size}. Lo que se guarda queda fuera del sello, y sin cifrar.`],
  },
  bring: {
    title: 'Traer conversaciones',
    intro:
      'De otro dispositivo con Airlock, o de la exportación de ChatGPT, Claude, Open WebUI, llama.cpp o WebLLM Chat: el archivo .zip o .json tal como llegó. Se lee aquí, y no se guarda nada antes de que se haya visto lo que contiene.',
    take: (count) => plural(count, { one: 'Tomar # conversación', other: 'Tomar # conversaciones' }),
    choose: 'Elegir un archivo',
    chooseAnother: 'Elegir otro archivo',
    leave: 'Dejarlo',
    file: 'Archivo de conversaciones',
    reading: 'Leyendo',
    readingBytes: (done, total) => `Leyendo, ${done} de ${total}`,
    readingFound: (reading, found) => `${reading}: ${found} hasta ahora`,
    read: 'Leído',
    keeping: (done, total) =>
      plural(total, { one: `Guardando ${done} de # conversación`, other: `Guardando ${done} de # conversaciones` }),
    kept: 'Guardado',
    done: (added, count) => [
      'Listo: ',
      added,
      plural(count, { one: ' está ahora en la lista.', other: ' están ahora en la lista.' }),
    ],
    stopped: (added, count) => [
      'Detenido: ',
      added,
      plural(count, {
        one: ' está ahora en la lista, entera.',
        other: ' están ahora en la lista, cada una entera.',
      }),
    ],
    added: (count) => plural(count, { one: '# conversación más', other: '# conversaciones más' }),
    cameBefore: (count) =>
      plural(count, {
        one: '# conversación entró antes, entera. Al traer el archivo de nuevo solo se añade lo que falta.',
        other:
          '# conversaciones entraron antes, cada una entera. Al traer el archivo de nuevo solo se añade lo que falta.',
      }),
  },
  report: {
    untitled: 'Sin título',
    from: (sources) => `De ${sources}.`,
    messages: (count) => plural(count, { one: '# mensaje', other: '# mensajes' }),
    total: (conversations, messages) => `${conversations}, ${messages}`,
    canBeTaken: (total) => ['Se pueden tomar: ', total, '.'],
    allHere: 'Todas están ya aquí y se quedan como están.',
    someHere: (count) =>
      plural(count, {
        one: '# de ellas ya está aquí y se queda como está.',
        other: '# de ellas ya están aquí y se quedan como están.',
      }),
    leftOut: (what) => `Queda fuera: ${what}.`,
    refusedCount: (count) =>
      plural(count, { one: '# conversación no se puede tomar.', other: '# conversaciones no se pueden tomar.' }),
    others: (count) =>
      plural(count, { one: '# entrada no es una conversación.', other: '# entradas no son conversaciones.' }),
    otherFiles: (count) =>
      plural(count, {
        one: '# archivo más dentro: no se miró. Suelen ser imágenes y ajustes.',
        other: '# archivos más dentro: no se miraron. Suelen ser imágenes y ajustes.',
      }),
    isCutOff: 'El archivo termina demasiado pronto. Lo que había antes de su final está en esta lista.',
    details: 'Lo que se queda atrás, conversación por conversación',
    detail: (title, what) => [title, `: ${what}`],
    more: (count) => `… y ${count} más`,
    notTaken: (why) => `no se toma: ${why}`,
    without: (what) => `sin ${what}`,
    kinds: {
      picture: (count) => plural(count, { one: '# imagen', other: '# imágenes' }),
      sound: (count) => plural(count, { one: '# grabación', other: '# grabaciones' }),
      file: (count) => plural(count, { one: '# archivo', other: '# archivos' }),
      instructions: (count) =>
        plural(count, { one: '# instrucción para el asistente', other: '# instrucciones para el asistente' }),
      tool: (count) => plural(count, { one: '# mensaje de una herramienta', other: '# mensajes de herramientas' }),
      hidden: (count) =>
        plural(count, {
          one: '# mensaje que allí también estaba oculto',
          other: '# mensajes que allí también estaban ocultos',
        }),
      unreadable: (count) =>
        plural(count, { one: '# mensaje, o parte de uno, ilegible', other: '# mensajes, o partes de uno, ilegibles' }),
    },
    ofKinds: (unreadable, kinds) => `${unreadable} (${kinds})`,
    refusals: {
      'too-large': 'demasiado grande: más de 64 MB',
      'too-deep': 'anidada más hondo que cualquier conversación',
      damaged: 'dañada, o no es lo que debería ser',
      unreadable: 'nada de lo que contiene es de un tipo que se pueda leer',
      empty: 'no se dijo nada en ella',
      twice: 'está dos veces en este archivo',
      'too-many': 'hay más de 100.000 en este archivo',
    },
  },
};
