import type { Catalogue } from '../catalogue.ts';

export const chat: Catalogue['chat'] = {
  skip: 'Pular para a conversa',
  kept: 'Guardado neste dispositivo',
  closeList: 'Fechar a lista',
  conversations: 'Conversas',
  untitled: 'Sem título',
  temporary: 'Temporária',
  notKept:
    'Nada desta conversa é guardado nem encontrado pela busca. Ela desaparece quando você sai dela, bloqueia, recarrega a página ou a fecha.',
  ready: 'Pronto.',
  answering: 'O modelo está respondendo.',
  reading: 'Lendo a conversa',
  unsaved: 'A última resposta aparece aqui, mas não pôde ser guardada. Copie-a se precisar dela.',
  message: 'Mensagem',
  ask: 'Pergunte algo',
  stop: 'Parar a resposta',
  send: 'Enviar',
};
