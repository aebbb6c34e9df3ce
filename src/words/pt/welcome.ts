import type { Catalogue } from '../catalogue.ts';

export const welcome: Catalogue['welcome'] = {
  title: 'Converse em particular',
  what: 'O modelo roda nesta página, neste dispositivo. A página não consegue alcançar a rede, e o indicador acima mostra isso.',
  check: 'Um modelo pequeno responde na hora e erra muitas vezes. Confira o que importa.',
  examples: {
    fact: 'Qual é a capital da França?',
    explanation: 'Explique a uma criança por que o céu é azul.',
    note: 'Escreva um bilhete curto de agradecimento para um colega.',
  },
};
