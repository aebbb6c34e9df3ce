import type { Catalogue } from '../catalogue.ts';

export const meterLimits: Catalogue['meterLimits'] = {
  thisBrowser:
    'Ce navigateur ne peut pas arrêter WebRTC, les recherches d’adresse anticipées et les liens. Chrome et Edge le peuvent à partir de la version 152.',
  always: {
    device:
      'Les extensions du navigateur, le système d’exploitation, le clavier et la synchronisation du navigateur peuvent lire ce que vous tapez. Aucune page ne peut les voir ni les arrêter.',
    taken:
      'Ce que vous copiez, enregistrez ou imprimez est hors du scellé, de même que toute adresse que vous tapez vous-même.',
    update:
      'Le navigateur lui-même demande à ce site une nouvelle version environ une fois par jour. La question ne contient rien de vous.',
    maker:
      'Le navigateur parle aussi à son fabricant, pour ses propres mises à jour et pour des services que cette application n’utilise pas. Aucune page ne peut l’empêcher.',
  },
};
