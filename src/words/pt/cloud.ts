import type { Catalogue } from '../catalogue.ts';

export const cloud: Catalogue['cloud'] = {
  title: 'O que um assistente na nuvem teria recebido',
  nothingYet:
    'Pergunte algo primeiro. Então isto mostra o que a mesma pergunta teria enviado a um assistente hospedado.',
  intro: 'Assistentes hospedados não guardam nada entre duas perguntas, então cada pedido leva a conversa inteira.',
  thisConversation: 'Esta conversa',
  aCloud: 'Uma nuvem',
  thisPage: 'Esta página',
  requests: 'Pedidos com as suas palavras',
  bytes: 'Bytes deles',
  tokens: 'Tokens lidos e escritos, cerca de',
  here: 'aqui',
  price: 'Preço, cerca de',
  readPrice: 'Dólares por um milhão de tokens lidos',
  writtenPrice: 'Dólares por um milhão de tokens escritos',
  lastRequest: 'O último pedido teria sido',
};
