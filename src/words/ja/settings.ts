import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  lockScreen: {
    title: 'ロック中',
    about:
      '会話はこのデバイス上で暗号化されています。パスフレーズはここで会話を開くためのもので、どこにも送られません。',
    unlock: 'ロックを解除',
    opening: '開いています',
    storing: '書きかけのものを保存しています',
    lost: {
      title: 'パスフレーズの記録がありません',
      about:
        'ここの会話は暗号化されていましたが、パスフレーズで開くための記録が削除されたか、壊れています。Airlock がしたことではありません。この記録がなければ誰も会話を開けないため、何も表示せず、何も書き込みません。',
      next: 'バックアップから復元すると、ここにあるものと置き換わり、新しく設定するまではパスフレーズなしで保存されます。または、すべて消去してください。このブラウザーのプロファイルのコピーがあれば、先にそれを戻してください。',
    },
    replaced:
      'パスフレーズの記録が、このブラウザーが最後に書いたものと違います。以前のパスフレーズで開くかもしれませんし、どれでも開かないかもしれません。開かない場合は、バックアップから復元するか、すべて消去してください。',
    forgotten:
      'お忘れですか？パスフレーズがなければ誰も開けません。私たちにも開けません。パスフレーズの写しはどこにもないからです。残された方法は、すべてを消してやり直すことです。',
  },
  title: 'パスフレーズとロック',
  keys: (curtain, lock) => [
    curtain,
    ' を押すと、パスフレーズの有無にかかわらず、すぐにページがぼやけます。',
    lock,
    ' を押すとロックされます。',
  ],
  inTheOpen:
    '会話はこのデバイスに暗号化されずに保存されています。パスフレーズを設定すると、タイトルも含めて暗号化され、ページをロックできるようになります。',
  set: 'パスフレーズを設定',
  goOn: '続ける',
  turningOn: {
    label: '暗号化しています',
    progress: (done, total) => `暗号化しています、${total} 件中 ${done} 件の会話`,
  },
  turningOff: {
    label: '暗号化を解除しています',
    progress: (done, total) => `暗号化を解除しています、${total} 件中 ${done} 件の会話`,
  },
  goesOn: 'このページはいつ閉じてもかまいません。続きから再開します。',
  encrypted: '会話はこのデバイス上で暗号化されています。',
  lockNow: '今すぐロック',
  idle: '操作がないときにロックするまでの時間',
  never: 'ロックしない',
  minutes: (count) => plural(count, { other: '#分' }),
  hidden: 'このページが見えないとき',
  stay: '開いたままにする',
  lock: 'ロックする',
  change: 'パスフレーズを変更',
  changeIt: '変更する',
  changed: '変更しました。これからは新しいパスフレーズでこの保管庫を開きます。',
  turnOff: '暗号化をオフにする',
  turnOffMeaning: 'オフにすると、このデバイスを使う人は誰でも会話を読めるようになります。',
  passphrase: 'パスフレーズ',
  passphraseNow: '現在のパスフレーズ',
  newPassphrase: '新しいパスフレーズ',
  newPassphraseAgain: '新しいパスフレーズ（もう一度）',
  notTheSame: '二つがまだ一致していません。',
  forgetting: (never) => [never, 'それがなければ、誰も二度とあなたの会話を開けません。'],
  noRecovery: '忘れたパスフレーズは取り戻せません。',
  oneMoment: 'お待ちください',
  show: '表示',
  hide: '隠す',
  showField: (field) => `表示：${field}`,
  strength: {
    tooShort: (least) => `${least} 文字以上にしてください。`,
    weak: '弱い：のぞき見は防げますが、デバイスを持ち去って数日かける人は防げません。',
    fair: 'まずまず。名前、日付、歌、ことわざでなければ。',
    long: '十分な長さです。ことわざでなければ。無作為な単語を4つか5つ並べるとよいでしょう。',
  },
  about: {
    title: 'Airlock について',
    motto: 'モデルは外側の扉から入りました。外側の扉は閉まりました。あなたは内側で話します。',
    version: (version, build) => `バージョン ${version}、ビルド ${build}。Apache License 2.0。`,
    madeOf: '使われているもの',
    ingredient: (name, version, licence, what) => [name, ` ${version}、${licence}：${what}`],
  },
};
