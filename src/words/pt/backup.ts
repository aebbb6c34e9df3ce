import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const backup: Catalogue['backup'] = {
  title: 'Fazer backup e restaurar',
  intro:
    'As suas conversas estão só neste dispositivo. Um backup é um arquivo com todas elas, e com os seus rascunhos, assistentes e ajustes. Você o guarda onde quiser. Nada dele vai a qualquer outro lugar.',
  noneYet: 'Nenhum backup foi salvo deste navegador ainda.',
  last: (moment) => `Último backup deste navegador: ${moment}.`,
  cancel: 'Cancelar',
  conversations: (count) => plural(count, { one: '# conversa', other: '# conversas' }),
  save: {
    title: 'Salvar um backup',
    kind: 'Que tipo de arquivo',
    sealed: 'Criptografado',
    open: 'Legível por qualquer um',
    save: 'Salvar o backup',
    ownPassphrase: (own) => [
      own,
      ' Ela abre o arquivo em qualquer dispositivo, e nada mais o abre. Não pode ser recuperada.',
    ],
    itsOwn: 'Esta frase-senha é só do backup.',
    inTheOpen: (everybody) => [everybody, ' Guarde-o onde ninguém mais olha.'],
    everybodyReads: 'Quem tiver o arquivo pode ler todas as conversas.',
    saveOpen: 'Salvar sem criptografia',
    preparing: 'Preparando',
    writing: (done, total) => `Escrevendo, ${done} de ${total} conversas`,
    checking: 'Lendo de volta, para ver que está certo',
    saved: (what, size) =>
      `Salvo: ${what}, ${size}. O arquivo foi lido de volta do disco, e cada byte dele está certo.`,
    handedOver: (what, size) =>
      `Entregue ao navegador: ${what}, ${size}. Cada byte foi lido de volta antes. Se o download chegou inteiro esta página não consegue ver: escolha o arquivo abaixo para verificá-lo. Isso não muda nada.`,
    leftOut: (count) =>
      plural(count, {
        one: '# registro não pôde ser aberto neste dispositivo, e por isso não está nele.',
        other: '# registros não puderam ser abertos neste dispositivo, e por isso não estão nele.',
      }),
  },
  restore: {
    title: 'Restaurar ou verificar um backup',
    intro: 'O arquivo é primeiro lido até o fim e verificado. Você vê o que ele mudaria antes que algo mude.',
    choose: 'Escolher um backup',
    passphrase: 'Frase-senha do backup',
    open: 'Abrir',
    opening: 'Abrindo',
    leave: 'Deixar',
    checking: 'Lendo e verificando cada byte',
    restoring: 'Restaurando',
    merged: (added, joined) => `Restaurado. Adicionado: ${added}. Juntado: ${joined}.`,
    replaced: (count) =>
      plural(count, {
        one: 'Restaurado: aqui está agora # conversa do backup.',
        other: 'Restaurado: aqui estão agora as # conversas do backup.',
      }),
    languageLater: 'O idioma muda quando esta página é aberta de novo.',
  },
  survey: {
    messages: (count) => plural(count, { one: '# mensagem', other: '# mensagens' }),
    whole: (name, conversations, messages, moment) => [
      name,
      ` está inteiro: ${conversations} com ${messages}, salvo: ${moment}. Nada foi mudado ainda.`,
    ],
    whatToDo: 'O que fazer com ele',
    merge: 'Adicionar ao que está aqui',
    replace: 'Substituir o que está aqui',
    mergeNow: 'Adicionar',
    replaceNow: 'Substituir tudo aqui',
    added: (what) => `Novas aqui, ou de volta: ${what}`,
    joined: (what) => `Dos dois lados, e juntadas de modo que cada mensagem de ambos fica: ${what}`,
    same: (what) => `Ficam como estão: ${what}`,
    onlyHere: (what) => `Só neste dispositivo, e ficam: ${what}`,
    asInBackup: (what) => `Aqui depois, como no backup: ${what}`,
    gone: (what) => `Só neste dispositivo, e depois somem: ${what}`,
    setBack: (what) => `Continuadas desde então neste dispositivo, e voltam atrás: ${what}`,
    kitMerged: (added, all) => `Assistentes e modelos de texto: ${added} de ${all} adicionados ou atualizados`,
    kitReplaced: (count, onlyHere) =>
      `Assistentes e modelos de texto: ${count} depois; ${onlyHere} que só estão aqui, e somem`,
    draftsMerged: (added, all) => `Escrito e não enviado: ${added} de ${all} adicionados`,
    draftsReplaced: (count, lost) => `Escrito e não enviado: ${count} depois; somem ou voltam atrás: ${lost}`,
    settings: (names) => `Ajustes, como no backup: ${names}`,
    settingNames: {
      language: 'idioma',
      looks: 'aparência e tamanho do texto',
      lock: 'bloqueio',
      titles: 'títulos',
      voice: 'voz',
      model: 'modelo',
    },
    quoted: (title) => `“${title}”`,
    untitled: 'Sem título',
    others: (count) => plural(count, { one: 'e mais #', other: 'e mais #' }),
  },
};
