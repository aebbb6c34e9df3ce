import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const palette: Catalogue['palette'] = {
  title: 'Busca e comandos',
  label: 'Buscar no que está guardado ou dizer um comando',
  placeholder: 'Buscar ou dizer um comando',
  found: 'Encontrado',
  untitled: 'Sem título',
  archived: (day) => `Arquivo · ${day}`,
  nothing: 'Nenhuma conversa tem estas palavras.',
  noWords: 'Não há palavras para procurar.',
  foundIn: (count) => plural(count, { one: 'Encontrado em # conversa.', other: 'Encontrado em # conversas.' }),
  foundInMany: (count, shown) =>
    plural(count, {
      one: `Encontrado em # conversa; as primeiras ${shown} são mostradas.`,
      other: `Encontrado em # conversas; as primeiras ${shown} são mostradas.`,
    }),
  opening: 'Trazendo o que estava guardado da busca.',
  reading: (done, total) => `Ainda lendo o que está guardado: ${done} de ${total} conversas.`,
  commands: {
    newConversation: 'Nova conversa',
    temporary: 'Conversa temporária',
    meter: 'Indicador de privacidade',
    models: 'Modelo e atualizações',
    passphrase: 'Frase-senha e bloqueio',
    takeout: 'Leve com você',
    backup: 'Fazer backup e restaurar',
    lock: 'Bloquear em toda parte',
    curtain: 'Fechar a cortina',
    sheet: 'Atalhos do teclado',
    appearance: 'Idioma e aparência',
    about: 'Sobre o Airlock',
    erase: 'Apagar',
  },
  keys: {
    sheetToo: 'O mesmo, fora de um texto',
    send: 'Enviar a mensagem',
    newLine: 'Nova linha na mensagem',
    stop: 'Parar a resposta; fechar o que está aberto',
    move: 'Mover-se em uma lista ou menu',
  },
};
