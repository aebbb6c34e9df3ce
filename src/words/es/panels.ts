import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const panels: Catalogue['panels'] = {
  close: 'Cerrar',
  altered: {
    read: 'Leído',
    accept: 'Aceptar lo que hay aquí …',
    title: '¿Tomar lo que se puede leer como todo lo que hay?',
    meaning:
      'Las palabras antiguas o que faltan ya no se notarán, y este aviso desaparece. Lo que no se puede leer se aparta en este dispositivo, no se elimina. Una copia de seguridad anterior es el mejor camino, si la hay.',
    acceptIt: 'Aceptarlo',
    leave: 'Dejarlo como está',
    accepted: 'Aceptado: ya se puede volver a escribir. Todo lo que hay aquí se pudo leer.',
    acceptedInPart: (count) =>
      plural(count, {
        one: 'Aceptado: ya se puede volver a escribir. # parte no se pudo leer: apartada en este dispositivo, no eliminada.',
        other:
          'Aceptado: ya se puede volver a escribir. # partes no se pudieron leer: apartadas en este dispositivo, no eliminadas.',
      }),
    underErase: 'En «Borrar» se puede quitar lo que quedó apartado.',
  },
  migration: {
    label: 'Pasando lo guardado a esta versión',
    progress: (done, total) => `Pasando lo guardado a esta versión: ${done} de ${total} conversaciones`,
    meanwhile:
      'Mientras tanto se puede leer todo. Esta página se puede cerrar en cualquier momento: sigue donde estaba.',
    newer: 'Una versión más nueva de Airlock ha tocado lo que se guarda aquí.',
    newerMeaning:
      'Esta versión puede leerlo y no cambia nada. Para seguir escribiendo hay que traer la versión más nueva en «Modelo y actualizaciones» y cerrar las otras pestañas de Airlock.',
    modelAndUpdates: 'Modelo y actualizaciones',
    onlyRead: 'Solo leer',
    again: 'Intentarlo de nuevo',
  },
  models: {
    title: 'Modelos en este dispositivo',
    scope: 'Usar el elegido',
    here: 'Solo en esta conversación',
    everywhere: 'Aquí y donde no se haya elegido otro',
    onGpu: (memory) => `Funciona en la tarjeta gráfica, ocupa unos ${memory} de memoria`,
    onProcessor: (memory) => `Funciona en el procesador, ocupa unos ${memory} de memoria`,
    inUse: 'En uso',
    gpuIsOff: 'Necesita la tarjeta gráfica, que está en «nunca»',
    use: (model) => `Usar ${model}`,
    useThis: 'Usar este',
    meaning:
      'Un cambio libera el modelo cargado y tarda lo que tarda la carga. Las conversaciones se quedan como están.',
    thinking: 'Razonamiento',
    thinkFirst: 'Pensar antes de responder',
    answerAtOnce: 'Responder en el acto: en modelos a los que se les puede pedir',
    notes: {
      'common-form':
        'Aquí no se puede leer su propio formato de conversación: se usa con el común y puede responder peor.',
      'plain-marks':
        'Separa los turnos con palabras corrientes que cualquier texto puede contener: un documento que lea puede hablar en tu nombre.',
    },
    gpu: 'Tarjeta gráfica',
    gpuAutomatic: 'Automático: para los modelos hechos para ella',
    gpuNever: 'Nunca',
    bring: 'Traer otro modelo',
  },
  trouble: {
    allTheSame: 'Cargarlo de todos modos',
    get: 'Obtener el modelo',
    again: 'Cargar de nuevo',
    check: 'Comprobar los archivos',
    onProcessor: (model) => `Usar ${model} en el procesador`,
  },
  other: {
    here: (model) => `Usar ${model} aquí`,
    wasChosen: 'Era el que iba a responder en esta conversación.',
    chosen: (model) => [model, ' es el elegido y se carga al enviar.'],
    chosenHere: (model) => [model, ' es el elegido para esta conversación y se carga al enviar.'],
    untilThen: (model) => `Hasta entonces está cargado ${model}.`,
    loadNow: 'Cargarlo ahora',
  },
};
