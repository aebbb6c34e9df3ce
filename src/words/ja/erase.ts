import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const erase: Catalogue['erase'] = {
  title: '消去',
  whatGoes: '消すもの',
  parts: { everything: 'すべて', span: '期間', models: 'すべてのモデル', aside: '読めなかったもの' },
  everything: {
    intro: 'このブラウザーから完全に消えるもの：',
    allConversations: 'すべての会話',
    conversations: (count) => plural(count, { other: '#件の会話' }),
    allModels: 'すべてのモデル',
    models: (count) => plural(count, { other: '#個のモデル' }),
    settings: 'すべての設定、鍵、プライバシーメーターの記録',
    app: 'アプリ自体',
    appAndSize: (size) => `アプリ自体、合わせて ${size}`,
    noCopy: '誰にも元に戻せません。自分で保存していない限り、写しはどこにもありません。',
    erase: 'すべて消す',
    keep: '残す',
  },
  span: {
    time: '期間',
    kinds: {
      hour: '過去1時間',
      today: '今日',
      week: '過去7日間',
      month: '過去30日間',
      days: 'ある日から別の日まで',
    },
    from: '開始',
    to: '終了',
    erased: (count) => plural(count, { other: '消しました：#件の会話。' }),
    found: (count) =>
      plural(count, {
        other:
          'この期間に始められた、または最後に続けられた会話は #件です。それぞれ下書きごと丸ごと消えます。元に戻せません。',
      }),
    erase: (count) => plural(count, { other: '#件の会話を消す' }),
  },
  models: {
    none: 'このデバイスにモデルはありません。会話はまだここにありますが、モデルが来るまで回答はありません。「モデルとアップデート」で入れられます。',
    noneAnyMore:
      'このデバイスにはもうモデルがありません。会話はまだここにありますが、モデルが来るまで回答はありません。「モデルとアップデート」で入れられます。',
    go: (count, size) =>
      plural(count, { other: `#個のモデルが、入手元を問わず消えます。${size} が空きます。会話は残ります。` }),
    noUndo:
      '元に戻せません。サイトにあるものはもう一度取得できますが、自分のファイルから入れたものにはそのファイルが必要です。',
    erase: 'すべてのモデルを消す',
    keep: '残す',
  },
  aside: {
    go: (count) =>
      plural(count, {
        other: '残りを受け入れたときに #個の部分が読めず、取り分けられました。アプリはこれを開けず、使いません。',
      }),
    noUndo: '元に戻すことはできません。読めるものはそのまま残ります。',
    erase: '完全に取り除く',
    keep: '残す',
    gone: '取り分けられたものはもうありません。',
  },
};
