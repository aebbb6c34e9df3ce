import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const erase: Catalogue['erase'] = {
  title: 'Borrar',
  whatGoes: 'Qué se va',
  parts: { everything: 'Todo', span: 'Un periodo', models: 'Todos los modelos', aside: 'Lo que no se pudo leer' },
  everything: {
    intro: 'De este navegador se van, para siempre:',
    allConversations: 'todas las conversaciones',
    conversations: (count) => plural(count, { one: '# conversación', other: '# conversaciones' }),
    allModels: 'todos los modelos',
    models: (count) => plural(count, { one: '# modelo', other: '# modelos' }),
    settings: 'todos los ajustes, las claves y el registro del indicador de privacidad',
    app: 'la propia app',
    appAndSize: (size) => `la propia app, en total ${size}`,
    noCopy: 'Nadie puede recuperarlo, y no hay copia en ninguna parte, salvo que se haya guardado una.',
    erase: 'Borrar todo',
    keep: 'Conservarlo',
  },
  span: {
    time: 'Tiempo',
    kinds: {
      hour: 'La última hora',
      today: 'Hoy',
      week: 'Los últimos 7 días',
      month: 'Los últimos 30 días',
      days: 'De un día a otro',
    },
    from: 'Del',
    to: 'al',
    erased: (count) => plural(count, { one: 'Borrado: # conversación.', other: 'Borrado: # conversaciones.' }),
    found: (count) =>
      plural(count, {
        one: '# conversación empezada o continuada por última vez en este tiempo. Cada una se va entera, con sus borradores. No se puede deshacer.',
        other:
          '# conversaciones empezadas o continuadas por última vez en este tiempo. Cada una se va entera, con sus borradores. No se puede deshacer.',
      }),
    erase: (count) => plural(count, { one: 'Borrar # conversación', other: 'Borrar # conversaciones' }),
  },
  models: {
    none: 'No hay ningún modelo en este dispositivo. Las conversaciones siguen aquí, y nada se responde hasta que haya uno: «Modelo y actualizaciones» lo trae.',
    noneAnyMore:
      'Ya no hay ningún modelo en este dispositivo. Las conversaciones siguen aquí, y nada se responde hasta que haya uno: «Modelo y actualizaciones» lo trae.',
    go: (count, size) =>
      plural(count, {
        one: `# modelo se va, venga de donde venga. Esto libera ${size}. Las conversaciones se quedan.`,
        other: `# modelos se van, vengan de donde vengan. Esto libera ${size}. Las conversaciones se quedan.`,
      }),
    noUndo:
      'No se puede deshacer: lo que tiene un sitio se puede traer de nuevo, y para un archivo propio hace falta el archivo.',
    erase: 'Borrar todos los modelos',
    keep: 'Conservarlos',
  },
  aside: {
    go: (count) =>
      plural(count, {
        one: '# parte no se pudo leer al aceptar el resto, y quedó apartada. La aplicación no puede abrirla y no la usa.',
        other:
          '# partes no se pudieron leer al aceptar el resto, y quedaron apartadas. La aplicación no puede abrirlas y no las usa.',
      }),
    noUndo: 'No se puede deshacer. Lo que se puede leer queda como está.',
    erase: 'Quitar para siempre',
    keep: 'Conservar',
    gone: 'Ya no hay nada apartado.',
  },
};
