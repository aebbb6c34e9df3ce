import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const erase: Catalogue['erase'] = {
  title: 'Apagar',
  whatGoes: 'O que deve sair',
  parts: { everything: 'Tudo', span: 'Um período', models: 'Todos os modelos', aside: 'O que não pôde ser lido' },
  everything: {
    intro: 'Deste navegador saem, para sempre:',
    allConversations: 'todas as conversas',
    conversations: (count) => plural(count, { one: '# conversa', other: '# conversas' }),
    allModels: 'todos os modelos',
    models: (count) => plural(count, { one: '# modelo', other: '# modelos' }),
    settings: 'todos os ajustes, as chaves e o registro do indicador de privacidade',
    app: 'o próprio app',
    appAndSize: (size) => `o próprio app, ao todo ${size}`,
    noCopy: 'Ninguém consegue trazer de volta, e não há cópia em lugar nenhum, a menos que você tenha salvo uma.',
    erase: 'Apagar tudo',
    keep: 'Manter',
  },
  span: {
    time: 'Tempo',
    kinds: {
      hour: 'A última hora',
      today: 'Hoje',
      week: 'Os últimos 7 dias',
      month: 'Os últimos 30 dias',
      days: 'De um dia a outro',
    },
    from: 'De',
    to: 'até',
    erased: (count) => plural(count, { one: 'Apagado: # conversa.', other: 'Apagado: # conversas.' }),
    found: (count) =>
      plural(count, {
        one: '# conversa começada ou continuada por último neste período. Cada uma sai inteira, com os seus rascunhos. Não dá para desfazer.',
        other:
          '# conversas começadas ou continuadas por último neste período. Cada uma sai inteira, com os seus rascunhos. Não dá para desfazer.',
      }),
    erase: (count) => plural(count, { one: 'Apagar # conversa', other: 'Apagar # conversas' }),
  },
  models: {
    none: 'Não há nenhum modelo neste dispositivo. As suas conversas ainda estão aqui, e nada é respondido até haver um: “Modelo e atualizações” traz um.',
    noneAnyMore:
      'Não há mais nenhum modelo neste dispositivo. As suas conversas ainda estão aqui, e nada é respondido até haver um: “Modelo e atualizações” traz um.',
    go: (count, size) =>
      plural(count, {
        one: `# modelo sai, de onde quer que tenha vindo. Isso libera ${size}. As suas conversas ficam.`,
        other: `# modelos saem, de onde quer que tenham vindo. Isso libera ${size}. As suas conversas ficam.`,
      }),
    noUndo:
      'Não dá para desfazer: o que um site tem pode ser buscado de novo, e para um arquivo seu você precisa do arquivo.',
    erase: 'Apagar todos os modelos',
    keep: 'Manter',
  },
  aside: {
    go: (count) =>
      plural(count, {
        one: '# parte não pôde ser lida quando você aceitou o resto, e foi posta de lado. O aplicativo não consegue abri-la e não a usa.',
        other:
          '# partes não puderam ser lidas quando você aceitou o resto, e foram postas de lado. O aplicativo não consegue abri-las e não as usa.',
      }),
    noUndo: 'Não dá para desfazer. O que pode ser lido fica como está.',
    erase: 'Remover de vez',
    keep: 'Manter',
    gone: 'Não há mais nada posto de lado.',
  },
};
