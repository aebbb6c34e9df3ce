import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const palette: Catalogue['palette'] = {
  title: '検索とコマンド',
  label: '保存したものを検索、またはコマンド名を入力',
  placeholder: '検索、またはコマンド名',
  found: '見つかったもの',
  untitled: '無題',
  archived: (day) => `アーカイブ · ${day}`,
  nothing: 'これらの語を含む会話はありません。',
  noWords: '検索する語がありません。',
  foundIn: (count) => plural(count, { other: '#件の会話で見つかりました。' }),
  foundInMany: (count, shown) =>
    plural(count, { other: `#件の会話で見つかりました。そのうち最初の${shown}件を表示しています。` }),
  opening: '保存されている検索用の索引を取り出しています。',
  reading: (done, total) => `保存したものをまだ読んでいます：${total}件の会話のうち${done}件。`,
  commands: {
    newConversation: '新しい会話',
    temporary: '一時的な会話',
    meter: 'プライバシーメーター',
    models: 'モデルと更新',
    passphrase: 'パスフレーズとロック',
    takeout: '持ち出す',
    backup: 'バックアップと復元',
    lock: 'すべての場所でロック',
    curtain: 'カーテンを引く',
    sheet: 'キーボードショートカット',
    appearance: '言語と表示',
    about: 'Airlock について',
    erase: '消去',
  },
  keys: {
    sheetToo: '同じもの（文章の外で）',
    send: 'メッセージを送る',
    newLine: 'メッセージの中で改行',
    stop: '回答を止める、開いているものを閉じる',
    move: '一覧やメニューの中を移動',
  },
};
