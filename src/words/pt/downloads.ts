import type { Catalogue } from '../catalogue.ts';

export const downloads: Catalogue['downloads'] = {
  title: 'A caminho',
  cancel: 'Cancelar',
  use: 'Usar este',
  later: 'Mais tarde',
  pause: 'Pausar',
  tryAgain: 'Tentar de novo',
  goOn: 'Continuar',
  asking: 'Perguntando que arquivos ele tem…',
  fetching: (name) => `Baixando ${name}`,
  whileHidden:
    'Continua enquanto esta página está oculta. Se ela fechar, o que chegou fica guardado. O chat pode ficar aberto em outra aba, selado.',
  allIsHere: 'Está tudo aqui. Conferindo cada byte…',
  checking: (name) => `Conferindo ${name}`,
  paused: (done, total) => `Pausado em ${done} de ${total}. O que chegou fica até você cancelar.`,
  elsewhere: 'Outra aba deste navegador o está baixando.',
  done: 'Neste dispositivo, cada byte conferido.',
};
