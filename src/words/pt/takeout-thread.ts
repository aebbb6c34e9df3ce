import { plural } from '../../shared/words.ts';
import type { TakeoutThreadWords } from '../takeout-thread.ts';

export const takeoutThread: TakeoutThreadWords = {
  fileName: 'Conversas do Airlock',
  undated: 'sem data',
  untitled: 'Sem título',
  begun: (when) => `Início: ${when}. Guardada com o Airlock.`,
  atNoKnownTime: 'momento desconhecido',
  otherBranches: (count) =>
    plural(count, {
      one: 'Este é o ramo que estava sendo mostrado. # mensagem de outros ramos está na exportação JSON.',
      other: 'Este é o ramo que estava sendo mostrado. # mensagens de outros ramos estão na exportação JSON.',
    }),
  you: 'Você',
  assistant: 'Assistente',
  thinking: 'Pensamento',
  endOfThinking: 'Fim do pensamento',
  remarks: {
    writing: 'Esta resposta foi cortada.',
    length: 'Esta resposta chegou ao tamanho máximo.',
    stopped: 'Esta resposta foi parada.',
    failed: 'Esta resposta foi interrompida.',
  },
  picture: (what) => `(Imagem: ${what})`,
  attached: (name) => `Anexo, ${name}:`,
  attachedUnnamed: 'Anexo:',
  notes: {
    picture: '(Aqui havia uma imagem.)',
    sound: '(Aqui havia uma gravação.)',
    file: '(Aqui havia um arquivo.)',
    tools: '(Aqui só foram usadas ferramentas.)',
    unreadable: '(Aqui havia algo que não pode ser lido.)',
  },
};
