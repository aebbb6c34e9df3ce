import type { Catalogue } from '../catalogue.ts';

export const meterLimits: Catalogue['meterLimits'] = {
  thisBrowser:
    'Este navegador no puede detener WebRTC, las consultas anticipadas de direcciones ni los enlaces. Chrome y Edge pueden desde la versión 152.',
  thisSite:
    'No se ha visto que este sitio envíe las cabeceras que sellan sus páginas. Aquí las añade el guardián de este dispositivo. Donde falta, tras una recarga forzada o porque un código hostil lo quitó, solo queda la política de la propia página: desaparecen la lista de conexiones y el aislamiento (sandbox), y los hilos no tienen reglas propias.',
  always: {
    device:
      'Las extensiones del navegador, el sistema operativo, el teclado y la sincronización del navegador pueden leer lo que se escribe. Ninguna página puede verlo ni impedirlo.',
    taken:
      'Lo que se copia, se guarda o se imprime queda fuera del sello, igual que cualquier dirección escrita a mano.',
    update:
      'El propio navegador pregunta a este sitio por una versión nueva más o menos una vez al día. La pregunta no lleva nada de la persona.',
    maker:
      'El navegador también habla con su fabricante, para sus propias actualizaciones y para servicios que esta app no usa. Ninguna página puede impedirlo.',
  },
};
