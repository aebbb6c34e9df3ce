import type { Catalogue } from '../catalogue.ts';

export const appearance: Catalogue['appearance'] = {
  title: '言語と表示',
  language: '言語',
  asBrowser: (name) => `ブラウザーに合わせる（${name}）`,
  change: (name) => `${name}に切り替える`,
  isLoadedAgain: 'そのためにページを読み込み直します。',
  keepsDraft: '入力してまだ送っていない文章は残ります。',
  endsAnswer: '回答を書いている途中です。ここで止まりますが、書かれた分は残ります。',
  endsTemporary: '一時的な会話を開いています。入力中の文章も含めて消えます。',
  asksPassphrase: 'その後、パスフレーズの入力が必要です。',
  endsFetching: '取得中のものは一時停止し、ご指示で再開します。コピー中のものは最初からやり直しになります。',
  textSize: '文字の大きさ',
  theme: '色',
  asSystem: 'システムに合わせる',
  light: 'ライト',
  dark: 'ダーク',
  contrast: 'コントラスト',
  moreContrast: '高い',
  movement: 'システムで動きを減らす設定にしていると、ここでは何も動きません。',
  kept: 'これらの設定はこのブラウザーの中だけに保存されます。',
};
