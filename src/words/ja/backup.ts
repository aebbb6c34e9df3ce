import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const backup: Catalogue['backup'] = {
  title: 'バックアップと復元',
  intro:
    '会話はこのデバイスにしかありません。バックアップは会話すべてを入れた一つのファイルで、好きな場所に保管できます。ほかのどこにも送られません。',
  noneYet: 'このブラウザーからはまだバックアップが保存されていません。',
  last: (moment) => `このブラウザーからの最後のバックアップ：${moment}。`,
  cancel: 'キャンセル',
  conversations: (count) => plural(count, { other: '#件の会話' }),
  save: {
    title: 'バックアップを保存',
    kind: 'ファイルの種類',
    sealed: '暗号化',
    open: '誰でも読める',
    save: 'バックアップを保存する',
    ownPassphrase: (own) => [
      own,
      'どのデバイスでもファイルを開けるのはこれだけで、ほかの方法はありません。取り戻すことはできません。',
    ],
    itsOwn: 'このパスフレーズはバックアップ専用です。',
    inTheOpen: (everybody) => [everybody, 'ほかの人が見ない場所に保管してください。'],
    everybodyReads: 'ファイルを持つ人は誰でもすべての会話を読めます。',
    saveOpen: '暗号化せずに保存',
    preparing: '準備しています',
    writing: (done, total) => `書き込んでいます、${total} 件中 ${done} 件の会話`,
    checking: '正しいことを確かめるため、読み返しています',
    saved: (what, size) =>
      `保存しました：${what}、${size}。ファイルをディスクから読み返し、すべてのバイトが正しいことを確かめました。`,
    handedOver: (what, size) =>
      `ブラウザーに渡しました：${what}、${size}。渡す前にすべてのバイトを読み返しました。ダウンロードが完全に届いたかどうかは、このページからは見えません。下でファイルを選ぶと確かめられます。それによって何も変わりません。`,
    leftOut: (count) => plural(count, { other: '#件の記録はこのデバイスで開けなかったため、含まれていません。' }),
  },
  restore: {
    title: 'バックアップを復元または確認',
    intro: 'ファイルはまず最後まで読み、確認します。何かが変わる前に、何が変わるかが表示されます。',
    choose: 'バックアップを選ぶ',
    passphrase: 'バックアップのパスフレーズ',
    open: '開く',
    opening: '開いています',
    leave: 'やめる',
    checking: 'すべてのバイトを読み、確認しています',
    restoring: '復元しています',
    merged: (added, joined) => `復元しました：追加 ${added}、統合 ${joined}。`,
    replaced: (count) => plural(count, { other: '復元しました：ここにあるのは、バックアップの #件の会話です。' }),
  },
  survey: {
    messages: (count) => plural(count, { other: '#件のメッセージ' }),
    whole: (name, conversations, messages, moment) => [
      name,
      ` は完全です：${conversations}、${messages}、保存日時 ${moment}。まだ何も変更されていません。`,
    ],
    whatToDo: 'どうするか',
    merge: 'ここにあるものに追加',
    replace: 'ここにあるものを置き換え',
    mergeNow: '追加する',
    replaceNow: 'ここのすべてを置き換える',
    added: (what) => `新しく加わる、または戻る：${what}`,
    joined: (what) => `両方にあり、双方のメッセージをすべて残して統合：${what}`,
    same: (what) => `そのまま：${what}`,
    onlyHere: (what) => `このデバイスだけにあり、残る：${what}`,
    asInBackup: (what) => `復元後にここにある（バックアップのとおり）：${what}`,
    gone: (what) => `このデバイスだけにあり、復元後は消える：${what}`,
    setBack: (what) => `その後このデバイスで続けられ、元に戻る：${what}`,
    kitMerged: (added, all) => `アシスタントとひな形：${all} 件中 ${added} 件を追加または更新`,
    kitReplaced: (count, onlyHere) =>
      `アシスタントとひな形：復元後 ${count} 件。ここにしかなく消えるもの ${onlyHere} 件`,
    quoted: (title) => `「${title}」`,
    untitled: '無題',
    others: (count) => plural(count, { other: 'ほか #件' }),
  },
};
