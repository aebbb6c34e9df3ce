import type { Catalogue } from '../catalogue.ts';

export const address: Catalogue['address'] = {
  title: 'Um endereço na resposta',
  intro: 'Um modelo o escreveu, e pode tê-lo inventado. O Airlock não o abre.',
  whole: 'O endereço inteiro',
  copy: 'Copiar o endereço',
  close: 'Fechar',
  hidden: 'Os caracteres que não se veem aparecem escritos por extenso, como em ⟨U+202E⟩.',
  notUnderstood: 'Nenhum navegador entenderia este endereço.',
  heldBack: (scheme) =>
    `Ele começa com “${scheme}”, portanto não é o endereço de uma página. Não há botão para copiá-lo.`,
  sentAlong: 'Quem o abre envia também o que vem depois do ponto de interrogação.',
  mail: 'É um endereço de e-mail.',
  noHost: 'Ele não indica nenhum host, portanto não leva a lugar nenhum.',
  host: (host) => `Ele leva a ${host}.`,
  anotherHost: 'A resposta mostra outro host no lugar dele.',
  beforeAt: 'O que vem antes do @ não é o host.',
  lookalike: (host) => `Algumas letras do host podem parecer outras. Em letras simples, ele é ${host}.`,
};
