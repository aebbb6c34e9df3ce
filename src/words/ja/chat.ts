import type { Catalogue } from '../catalogue.ts';

export const chat: Catalogue['chat'] = {
  skip: '会話へ移動',
  kept: 'このデバイスに保存されたもの',
  closeList: '一覧を閉じる',
  conversations: '会話',
  untitled: '無題',
  temporary: '一時的',
  notKept:
    'この会話は保存されず、検索でも見つかりません。会話を離れるか、ロックするか、ページを再読み込みするか閉じると消えます。',
  ready: '準備ができました。',
  answering: 'モデルが回答しています。',
  reading: '会話を読んでいます',
  unsaved: '最後の回答は表示されていますが、保存できませんでした。必要ならコピーしてください。',
  message: 'メッセージ',
  ask: '何でも聞いてください',
  stop: '回答を止める',
  send: '送信',
};
