import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const app: Catalogue['app'] = {
  doors: {
    selfTest: '漏らしてみる',
    cloud: 'クラウドに送られていたはずのもの',
    receipt: '控えを残す',
  },
  closed: {
    unguarded: 'このページにガードがない間は閉じています',
    busy: '前の会話への回答をまだ書いています',
  },
  unguarded:
    'このページにはガードがないため、質問はできません。会話はここで読めます。再読み込みするとガードが戻ります。一度も準備していない端末では、先に準備が必要です。',
  putGuardBack: 'ガードを戻す',
  prepare: 'この端末を準備する',
  blur: 'ページをぼかす',
  lock: 'ロック',
  eraseEverything: 'すべて消去',
  restoreBackup: 'バックアップから復元',
  model: {
    checking: 'モデルのファイルを確認しています',
    shaders: (model, done, total) =>
      `グラフィックドライバーが ${model} を準備しています：${total}個のプログラムのうち${done}個。初回は数分かかることがあります。`,
    loadingFrom: (model, size) => `この端末から ${model} を読み込んでいます（${size}）`,
    loading: 'モデルを読み込んでいます',
    chooseAnother: '別のモデルを選ぶ',
    elsewhere: 'モデルは別のタブで使われています。そのタブが閉じると、ここに来ます。',
    useHere: 'ここで使う',
    change: (model) => `モデル：${model}。変更する`,
    onGpu: (time) => `グラフィックカードで動作 · 読み込み ${time}`,
    onProcessor: (threads, time) => `プロセッサーで動作、${plural(threads, { other: '#スレッド' })} · 読み込み ${time}`,
  },
};
