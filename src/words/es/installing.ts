import type { Catalogue } from '../catalogue.ts';

export const installing: Catalogue['installing'] = {
  title: 'Instalar Airlock como aplicación',
  why: 'Una aplicación tiene su propia ventana, y los navegadores cuidan más lo que guarda ella que lo que guarda una página. Funciona sin red, igual que esta.',
  learns: 'Para instalarla, el navegador pide a este sitio el nombre y los iconos de la aplicación.',
  install: 'Instalar',
  installed: 'Instalado. Ya está entre las aplicaciones.',
  isAnApp: 'Ya es una aplicación: esta es su propia ventana.',
  ways: {
    android: 'En el menú del navegador, elegir «Añadir a la pantalla de inicio» y luego «Instalar».',
    chromium: 'Buscar en el menú del navegador «Instalar Airlock» o «Instalar página como aplicación».',
    'firefox-android': 'En el menú del navegador, elegir «Añadir aplicación a la pantalla de inicio».',
    ios: 'En el menú Compartir, elegir «Añadir a pantalla de inicio».',
    mac: 'En la barra de menús de Safari, elegir Archivo y luego «Añadir al Dock».',
    none: 'Firefox en un ordenador no puede instalarlo. Un marcador lleva aquí igual de bien, y una copia conserva lo que hay.',
    unknown:
      'Buscar en el menú del navegador «Instalar» o «Añadir a la pantalla de inicio». No todos lo tienen; un marcador lleva aquí igual de bien.',
  },
  notes: {
    android:
      'Chrome encarga a Google el paquete de la aplicación, así que Google se entera de que este sitio está instalado.',
    ios: 'Allí la aplicación tiene su propio almacenamiento. Conviene hacer primero una copia aquí y restaurarla en la aplicación.',
    mac: 'Allí la aplicación tiene su propio almacenamiento. Conviene hacer primero una copia aquí y restaurarla en la aplicación.',
  },
};
