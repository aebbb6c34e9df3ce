import type { Catalogue } from '../catalogue.ts';

export const takeoutFaults: Catalogue['takeoutFaults'] = {
  'not-json': {
    sentence: 'Esto no es ni un archivo comprimido ni un archivo JSON.',
    nextStep: 'Elige el archivo tal como lo recibiste: el .zip o el .json. No se tomó nada.',
  },
  'no-conversations': {
    sentence: 'En este archivo no hay conversaciones, o ninguna de un tipo que se conozca aquí.',
    nextStep: 'Se conocen las exportaciones de Airlock, ChatGPT, Claude, Open WebUI, llama.cpp y WebLLM Chat.',
  },
  newer: {
    sentence: 'Este archivo lo hizo una versión más nueva de Airlock.',
    nextStep: 'Actualiza Airlock en «Modelo y actualizaciones» y trae el archivo otra vez. No se tomó nada.',
  },
  encrypted: {
    sentence: 'Este archivo comprimido tiene su propia contraseña.',
    nextStep: 'Descomprímelo con el programa que lo hizo, y elige el archivo JSON que había dentro.',
  },
  'broken-archive': {
    sentence: 'Este archivo comprimido no se puede abrir: una parte falta o está dañada.',
    nextStep: 'Consíguelo de nuevo de donde vino. No se tomó nada.',
  },
  unreadable: {
    sentence: 'El archivo no se pudo leer hasta el final, o cambió entretanto.',
    nextStep: 'Mira si sigue ahí y entero, y tráelo de nuevo. Lo que ya se tomó se conserva.',
  },
};
