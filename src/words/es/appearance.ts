import type { Catalogue } from '../catalogue.ts';

export const appearance: Catalogue['appearance'] = {
  title: 'Idioma y aspecto',
  language: 'Idioma',
  asBrowser: (name) => `El del navegador (${name})`,
  change: (name) => `Cambiar a ${name}`,
  isLoadedAgain: 'Para eso, la página se carga de nuevo.',
  keepsDraft: 'Lo escrito y aún sin enviar se conserva.',
  endsAnswer: 'Se está escribiendo una respuesta. Terminaría aquí; lo ya escrito se conserva.',
  endsTemporary: 'Hay una conversación temporal abierta. Desaparecería, junto con lo escrito en ella.',
  asksPassphrase: 'Después se pedirá la frase de contraseña.',
  endsFetching:
    'Lo que se está descargando queda en pausa y sigue cuando se indique. Lo que se está copiando empieza de nuevo.',
  textSize: 'Tamaño del texto',
  theme: 'Colores',
  asSystem: 'Como el sistema',
  light: 'Claro',
  dark: 'Oscuro',
  contrast: 'Contraste',
  moreContrast: 'Alto',
  movement: 'Si el sistema pide menos movimiento, aquí no se mueve nada.',
  kept: 'Estas preferencias se guardan en este navegador, y en ningún otro lugar.',
};
