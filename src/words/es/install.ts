import type { Catalogue } from '../catalogue.ts';

export const install: Catalogue['install'] = {
  offline: 'No hay conexión. Aquí todo sigue funcionando.',
  mayBeCleared:
    'El navegador puede borrar todo esto cuando el dispositivo se llene. Instalar Airlock ayuda; lo seguro es una copia.',
  worthInstalling: 'Instalado como aplicación, es menos probable que se borre Airlock cuando el dispositivo se llene.',
  howToInstall: 'Cómo instalarlo',
  notAgain: 'No volver a recordarlo',
  title: 'Instalarlo como aplicación',
  why: 'Un navegador puede borrar lo que guarda un sitio: cuando el dispositivo se llena y, en Safari, tras siete días sin visitas. Con una aplicación instalada tiene más cuidado. Lo único seguro es una copia.',
  isAnApp: 'Ya es una aplicación: esta es su propia ventana.',
};
