import type { Catalogue } from '../catalogue.ts';

export const start: Catalogue['start'] = {
  title: 'Airlock ne peut pas démarrer ici',
  secure: {
    sentence:
      'Cette adresse n’est pas sécurisée, et les navigateurs ne donnent qu’aux adresses sécurisées ce dont Airlock a besoin.',
    nextStep: 'Ouvrez-la en https, ou sur l’appareil qui la sert.',
  },
  storage: {
    sentence: 'Ce navigateur ne laisse ce site rien enregistrer sur cet appareil.',
    nextStep:
      'Autorisez ce site à enregistrer des données (cookies et données de sites), ou ouvrez-le dans une fenêtre qui n’est pas privée.',
  },
  guard: {
    sentence: 'Ce navigateur n’offre pas de service worker ici. Sans lui, rien ne peut être tenu à l’écart du réseau.',
    nextStep:
      'Ouvrez Airlock dans une fenêtre qui n’est pas privée, ou dans un Chrome, Edge, Firefox ou Safari à jour.',
  },
  feature: (feature) => ({
    sentence: `Ce navigateur est trop ancien pour Airlock : il lui manque ${feature}.`,
    nextStep: 'Mettez-le à jour, ou utilisez un Chrome, Edge, Firefox ou Safari à jour.',
  }),
  failed: (name) => ({
    sentence: `Quelque chose a échoué au démarrage de cette page : ${name}.`,
    nextStep:
      'Rechargez la page. Si cela échoue encore, signalez ce nom. Ce qui était enregistré est toujours sur cet appareil.',
  }),
};
