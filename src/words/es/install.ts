import type { Catalogue } from '../catalogue.ts';

export const install: Catalogue['install'] = {
  offline: 'No hay conexión. Aquí todo sigue funcionando.',
  mayBeCleared:
    'El navegador puede borrar todo esto cuando el dispositivo se llene. Instalar Airlock ayuda; lo seguro es una copia.',
  mayBeClearedAsApp:
    'El navegador puede borrar todo esto cuando el dispositivo se llene. Lo único seguro es una copia.',
  worthInstalling: 'Instalado como aplicación, es menos probable que se borre Airlock cuando el dispositivo se llene.',
  howToInstall: 'Cómo instalarlo',
  notAgain: 'No volver a recordarlo',
  title: 'Instalarlo como aplicación',
  why: 'Un navegador puede borrar lo que guarda un sitio: cuando el dispositivo se llena y, en Safari, tras siete días sin visitas. Con una aplicación instalada tiene más cuidado. Lo único seguro es una copia.',
  shortOfRoom: (most) =>
    `El navegador deja a esta aplicación como mucho ${most} más. Conviene quitar un modelo que no se use o liberar espacio en este dispositivo antes de que se llene.`,
  seeModels: 'Ver los modelos',
  haveRead: 'Leído',
  lost: {
    title: 'Lo que se guardaba aquí ha desaparecido.',
    meaning:
      'El navegador ha empezado un almacén vacío: no pudo abrir el que había aquí, o algo lo eliminó. Airlock no borra nada sin que se le pida. Si tiene una copia de seguridad, lo recupera todo.',
    restore: 'Restaurar una copia',
  },
  isAnApp: 'Ya es una aplicación: esta es su propia ventana.',
};
