import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const palette: Catalogue['palette'] = {
  title: 'Búsqueda y comandos',
  label: 'Buscar en lo guardado o nombrar un comando',
  placeholder: 'Buscar o nombrar un comando',
  found: 'Encontrado',
  untitled: 'Sin título',
  archived: (day) => `Archivo · ${day}`,
  nothing: 'Ninguna conversación tiene estas palabras.',
  noWords: 'No hay palabras que buscar.',
  foundIn: (count) => plural(count, { one: 'Encontrado en # conversación.', other: 'Encontrado en # conversaciones.' }),
  foundInMany: (count, shown) =>
    plural(count, {
      one: `Encontrado en # conversación; se muestran las primeras ${shown}.`,
      other: `Encontrado en # conversaciones; se muestran las primeras ${shown}.`,
    }),
  opening: 'Recuperando lo guardado de la búsqueda.',
  reading: (done, total) => `Todavía se lee lo guardado: ${done} de ${total} conversaciones.`,
  commands: {
    newConversation: 'Nueva conversación',
    temporary: 'Conversación temporal',
    meter: 'Indicador de privacidad',
    models: 'Modelo y actualizaciones',
    passphrase: 'Frase de contraseña y bloqueo',
    takeout: 'Llevárselo',
    backup: 'Copia de seguridad y restauración',
    lock: 'Bloquear en todas partes',
    curtain: 'Correr la cortina',
    sheet: 'Atajos de teclado',
    appearance: 'Idioma y aspecto',
    about: 'Acerca de Airlock',
    erase: 'Borrar',
  },
  keys: {
    sheetToo: 'Lo mismo, fuera de un texto',
    send: 'Enviar el mensaje',
    newLine: 'Línea nueva en el mensaje',
    stop: 'Detener la respuesta; cerrar lo que esté abierto',
    move: 'Moverse por una lista o un menú',
  },
};
