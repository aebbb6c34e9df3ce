import type { Catalogue } from '../catalogue.ts';

export const cloud: Catalogue['cloud'] = {
  title: 'Was ein Cloud-Assistent bekommen hätte',
  nothingYet:
    'Fragen Sie erst etwas. Dann steht hier, was dieselbe Frage an einen gehosteten Assistenten gesendet hätte.',
  intro: 'Gehostete Assistenten behalten zwischen zwei Fragen nichts, deshalb trägt jede Anfrage das ganze Gespräch.',
  thisConversation: 'Dieses Gespräch',
  aCloud: 'Eine Cloud',
  thisPage: 'Diese Seite',
  requests: 'Anfragen mit Ihren Worten',
  bytes: 'Deren Bytes',
  tokens: 'Gelesene und geschriebene Tokens, etwa',
  here: 'hier',
  price: 'Preis, etwa',
  readPrice: 'Dollar für eine Million gelesene Tokens',
  writtenPrice: 'Dollar für eine Million geschriebene Tokens',
  lastRequest: 'Die letzte Anfrage wäre gewesen',
};
