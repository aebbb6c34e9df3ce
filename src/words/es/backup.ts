import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const backup: Catalogue['backup'] = {
  title: 'Copia de seguridad y restauración',
  intro:
    'Las conversaciones están solo en este dispositivo. Una copia de seguridad es un archivo con todas ellas, y con los borradores, los asistentes y los ajustes. Se guarda donde se quiera. Nada de ello va a ninguna otra parte.',
  noneYet: 'Aún no se ha guardado ninguna copia de seguridad desde este navegador.',
  last: (moment) => `Última copia de seguridad desde este navegador: ${moment}.`,
  cancel: 'Cancelar',
  conversations: (count) => plural(count, { one: '# conversación', other: '# conversaciones' }),
  save: {
    title: 'Guardar una copia de seguridad',
    kind: 'Qué clase de archivo',
    sealed: 'Cifrado',
    open: 'Legible por cualquiera',
    save: 'Guardar la copia',
    ownPassphrase: (own) => [
      own,
      ' Abre el archivo en cualquier dispositivo, y nada más lo abre. No se puede recuperar.',
    ],
    itsOwn: 'Esta frase de contraseña es solo de la copia.',
    inTheOpen: (everybody) => [everybody, ' Conviene guardarlo donde nadie más mire.'],
    everybodyReads: 'Quien tenga el archivo puede leer todas las conversaciones.',
    saveOpen: 'Guardar sin cifrado',
    preparing: 'Preparando',
    writing: (done, total) => `Escribiendo, ${done} de ${total} conversaciones`,
    checking: 'Releyéndola, para ver que está bien',
    saved: (what, size) => `Guardado: ${what}, ${size}. El archivo se releyó del disco, y cada byte está bien.`,
    handedOver: (what, size) =>
      `Entregado al navegador: ${what}, ${size}. Cada byte se releyó antes. Si la descarga llegó entera, esta página no puede verlo: con el archivo elegido abajo se puede comprobar. Eso no cambia nada.`,
    leftOut: (count) =>
      plural(count, {
        one: '# registro no se pudo abrir en este dispositivo, así que no está en ella.',
        other: '# registros no se pudieron abrir en este dispositivo, así que no están en ella.',
      }),
  },
  restore: {
    title: 'Restaurar o comprobar una copia de seguridad',
    intro: 'El archivo primero se lee hasta el final y se comprueba. Se ve lo que cambiaría antes de que cambie nada.',
    choose: 'Elegir una copia',
    passphrase: 'Frase de contraseña de la copia',
    open: 'Abrirla',
    opening: 'Abriendo',
    leave: 'Dejarlo',
    checking: 'Leyendo y comprobando cada byte',
    restoring: 'Restaurando',
    merged: (added, joined) => `Restaurado. Añadido: ${added}. Unido: ${joined}.`,
    replaced: (count) =>
      plural(count, {
        one: 'Restaurado: aquí está ahora la conversación de la copia (#).',
        other: 'Restaurado: aquí están ahora las # conversaciones de la copia.',
      }),
    languageLater: 'El idioma cambia cuando se vuelve a abrir esta página.',
  },
  survey: {
    messages: (count) => plural(count, { one: '# mensaje', other: '# mensajes' }),
    whole: (name, conversations, messages, moment) => [
      name,
      ` está entero: ${conversations} con ${messages}, guardado: ${moment}. Aún no se ha cambiado nada.`,
    ],
    whatToDo: 'Qué hacer con ella',
    merge: 'Añadir a lo que hay aquí',
    replace: 'Reemplazar lo que hay aquí',
    mergeNow: 'Añadirlas',
    replaceNow: 'Reemplazar todo lo de aquí',
    added: (what) => `Nuevas aquí, o de vuelta: ${what}`,
    joined: (what) => `En ambos lados, y unidas de modo que se conserva cada mensaje de los dos: ${what}`,
    same: (what) => `Se quedan como están: ${what}`,
    onlyHere: (what) => `Solo en este dispositivo, y se quedan: ${what}`,
    asInBackup: (what) => `Aquí después, como en la copia: ${what}`,
    gone: (what) => `Solo en este dispositivo, y después desaparecen: ${what}`,
    setBack: (what) => `Continuadas desde entonces en este dispositivo, y devueltas atrás: ${what}`,
    kitMerged: (added, all) => `Asistentes y plantillas: ${added} de ${all} añadidos o puestos al día`,
    kitReplaced: (count, onlyHere) =>
      `Asistentes y plantillas: ${count} después; ${onlyHere} que solo están aquí, y desaparecen`,
    draftsMerged: (added, all) => `Escrito y no enviado: ${added} de ${all} añadidos`,
    draftsReplaced: (count, lost) => `Escrito y no enviado: ${count} después; desaparecen o vuelven atrás: ${lost}`,
    settings: (names) => `Ajustes, como en la copia: ${names}`,
    settingNames: {
      language: 'idioma',
      looks: 'aspecto y tamaño del texto',
      lock: 'bloqueo',
      titles: 'títulos',
      voice: 'voz',
      model: 'modelo',
    },
    quoted: (title) => `«${title}»`,
    untitled: 'Sin título',
    others: (count) => plural(count, { one: 'y # más', other: 'y # más' }),
  },
};
