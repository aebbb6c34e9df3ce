import type { Catalogue } from '../catalogue.ts';

export const meterLimits: Catalogue['meterLimits'] = {
  thisBrowser:
    'Ce navigateur ne peut pas arrêter WebRTC, les recherches d’adresse anticipées et les liens. Chrome et Edge le peuvent à partir de la version 152.',
  thisSite:
    'On n’a pas vu ce site envoyer les en-têtes qui scellent ses pages. Ici, le gardien de cet appareil les ajoute. Là où il manque, après un rechargement forcé ou parce qu’un code hostile l’a retiré, il ne reste que la règle inscrite dans la page elle-même : la liste des connexions et le bac à sable disparaissent, et les fils d’exécution n’ont pas de règles propres.',
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
