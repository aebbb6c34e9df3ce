import type { Catalogue } from '../catalogue.ts';

export const cloud: Catalogue['cloud'] = {
  title: 'Lo que habría recibido un asistente en la nube',
  nothingYet:
    'Primero hay que preguntar algo. Entonces se ve aquí lo que la misma pregunta habría enviado a un asistente alojado.',
  intro:
    'Los asistentes alojados no conservan nada entre dos preguntas, así que cada petición lleva toda la conversación.',
  thisConversation: 'Esta conversación',
  aCloud: 'Una nube',
  thisPage: 'Esta página',
  requests: 'Peticiones con estas palabras',
  bytes: 'Sus bytes',
  tokens: 'Tokens leídos y escritos, aproximadamente',
  here: 'aquí',
  price: 'Precio, aproximadamente',
  readPrice: 'Dólares por un millón de tokens leídos',
  writtenPrice: 'Dólares por un millón de tokens escritos',
  lastRequest: 'La última petición habría sido',
};
