import type { Catalogue } from '../catalogue.ts';

export const appearance: Catalogue['appearance'] = {
  title: 'Idioma e aparência',
  language: 'Idioma',
  asBrowser: (name) => `O do navegador (${name})`,
  change: (name) => `Mudar para ${name}`,
  isLoadedAgain: 'Para isso, a página é carregada de novo.',
  keepsDraft: 'O que você digitou e não enviou fica guardado.',
  endsAnswer: 'Uma resposta está sendo escrita. Ela terminaria aqui; o que já foi escrito fica guardado.',
  endsTemporary: 'Há uma conversa temporária aberta. Ela desapareceria, com o que você digitou nela.',
  asksPassphrase: 'Depois será pedida a sua frase secreta.',
  endsFetching:
    'O que está sendo baixado fica em pausa e continua quando você pedir. O que está sendo copiado começa de novo.',
  textSize: 'Tamanho do texto',
  theme: 'Cores',
  asSystem: 'Como o sistema',
  light: 'Claro',
  dark: 'Escuro',
  contrast: 'Contraste',
  moreContrast: 'Alto',
  movement: 'Se o seu sistema pede menos movimento, nada se move aqui.',
  kept: 'Essas escolhas ficam neste navegador, e em nenhum outro lugar.',
};
