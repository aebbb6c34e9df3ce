import type { Catalogue } from '../catalogue.ts';

export const welcome: Catalogue['welcome'] = {
  title: 'Converse em particular',
  what: 'O modelo roda nesta página, neste dispositivo. O indicador acima mostra se a página consegue alcançar a rede.',
  check: 'Um modelo pequeno responde na hora e erra muitas vezes. Confira o que importa.',
  examples: {
    fact: 'Qual é a capital da França?',
    explanation: 'Explique a uma criança por que o céu é azul.',
    note: 'Escreva um bilhete curto de agradecimento para um colega.',
  },
};
