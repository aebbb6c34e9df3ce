import type { Catalogue } from '../catalogue.ts';

export const downloads: Catalogue['downloads'] = {
  title: '取得中のもの',
  cancel: 'キャンセル',
  use: 'これを使う',
  later: 'あとで',
  pause: '一時停止',
  tryAgain: 'もう一度試す',
  goOn: '続ける',
  asking: 'どんなファイルがあるか問い合わせています…',
  fetching: (name) => `${name} を取得しています`,
  whileHidden:
    'このページが隠れている間も続きます。閉じても、届いた分は残ります。チャットは別のタブで、封をしたまま開いておけます。',
  allIsHere: 'すべて揃いました。すべてのバイトを確認しています…',
  checking: (name) => `${name} を確認しています`,
  paused: (done, total) => `${total} 中 ${done} で一時停止中。届いた分は、キャンセルするまで残ります。`,
  elsewhere: 'このブラウザの別のタブが取得しています。',
  done: 'この端末にあり、すべてのバイトを確認しました。',
};
