import type { Catalogue } from '../catalogue.ts';

export const cloud: Catalogue['cloud'] = {
  title: 'Ce qu’un assistant en ligne aurait reçu',
  nothingYet:
    'Demandez d’abord quelque chose. Vous verrez alors ce que la même question aurait envoyé à un assistant hébergé.',
  intro:
    'Les assistants hébergés ne gardent rien entre deux questions : chaque requête porte donc toute la conversation.',
  thisConversation: 'Cette conversation',
  aCloud: 'Un nuage',
  thisPage: 'Cette page',
  requests: 'Requêtes avec vos mots',
  bytes: 'Leurs octets',
  tokens: 'Jetons lus et écrits, environ',
  here: 'ici',
  price: 'Prix, environ',
  readPrice: 'Dollars pour un million de jetons lus',
  writtenPrice: 'Dollars pour un million de jetons écrits',
  lastRequest: 'La dernière requête aurait été',
};
