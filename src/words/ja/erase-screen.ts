import type { Catalogue } from '../catalogue.ts';

export const eraseScreen: Catalogue['eraseScreen'] = {
  erasing: 'このアプリがこのデバイスに保存していたものをすべて消しています…',
  stillHere: 'まだ残っているものがあります',
  closeOthers: 'このサイトのほかのタブをすべて閉じてから、もう一度消してください。消えたものは戻りません。',
  eraseAgain: 'もう一度消す',
  nothing: '何も残っていません',
  browserSays:
    'これは、今尋ねたブラウザー自身の答えです。バックアップやモデルの写しなど、自分で保存したファイルは、保存した場所にあります。ディスクには、上書きされるまで消したものの痕跡が残ることがあります。',
  canClose: 'このページは閉じてかまいません。Airlock をまた使うには、もう一度取得する必要があります。',
  beginAnew: 'やり直す',
  databases: 'データベース',
  files: '保存されたファイル',
  caches: 'キャッシュ',
  keys: '設定と Cookie',
  guards: 'ガード（Service Worker）',
  used: '使用中の容量：消したばかりのものは、このタブを閉じるまで数えられることがあります',
  named: (count, names) => `${count}：${names}`,
};
