import type { Catalogue } from '../catalogue.ts';

export const models: Catalogue['models'] = {
  pageTitle: 'Airlock：モデルと更新',
  looking: 'この端末にあるものを確認しています…',
  lacking: '足りないファイルがあります',
  lackingWhat:
    'アプリまたはモデルのファイルが、公開されたとおりにこの端末にありません。Airlock は、あなたが指示したときにだけこのサイトに問い合わせます。会話はそのまま残ります。',
  askThisSite: 'このサイトに問い合わせる',
  notReady: 'まだ準備できていません',
  tryAgain: 'もう一度試す',
  openAsItIs: 'このままチャットを開く',

  offerTitles: {
    first: 'アシスタントをこの端末に取り込む',
    update: '新しいバージョンがあります',
    model: 'モデルをもう一つこの端末に取り込む',
  },
  offerButtons: { first: '取得して始める', update: '新しいバージョンにする', model: '取得する' },
  whatItDoes:
    'Airlock は言語モデルを一度だけ取得します。その後はネットワークを必要とせず、会話をするページはネットワークの使用を許されていません。',
  whatIsNew: (version, build) =>
    `バージョン ${version}、ビルド ${build}。これに替えるまでは、今のものがそのまま動きます。`,
  whatChanged: '変わったこと',
  notSaid: 'このサイトは述べていません。',
  siteSays: 'このサイト自身の言葉です。',
  itsHash: 'ハッシュ',
  hashMeans: (command) => [
    '全ファイルの一覧の SHA-256 です。同じソースからビルドすれば誰でも同じ値になり、',
    command,
    ' で確かめられます。',
  ],
  toFetch: '取得する量',
  stillToFetch: '残りの取得量',
  restIsHere: (remaining, total) => [remaining, `（全体 ${total}、残りはすでにあります）`],
  from: '取得元',
  fromThisSite: (host) => ['このサイト ', host, ' だけ'],
  model: 'モデル',
  modelLine: (name, maker, size, licence) => `${name}（作成：${maker}）、${size}、ライセンス：${licence}。`,
  makerUnknown: '不明',
  licenceUnknown: '不明',
  ownModel: '小さくて速く、英語を話し、間違えることもあります。',
  takesMemory: {
    mlc: (memory) => `グラフィックカード用です。読み込み中は約 ${memory} のメモリを使います。`,
    gguf: (memory) => `プロセッサー用です。読み込み中は約 ${memory} のメモリを使います。`,
  },
  checked: '確認',
  checkedHow: '保存する前に、すべてのファイルを SHA-256 で照合します',
  goOn: '続ける',
  notNow: '今はしない',

  fetching: '取得しています',
  fetched: '取得済み',
  mayClose: 'このページは閉じてもかまいません。届いた分は残り、戻ってくると続きから始まります。',
  pause: '一時停止',
  guarding: '扉を閉めています',
  guardComes: 'すべてのファイルが揃い、確認できました。番人が持ち場につきます。',
  guardLabel: '番人を置いています',

  ready: 'この端末の準備ができました',
  opensNow: 'ネットワークなしで、今チャットが開きます。',
  allIsHere: 'アプリとモデルはここにあります。ネットワークを切っても会話を続けられます。',
  storage: '保存領域',
  storageIs: {
    unknown: 'ここに保存したものを保護するかどうか、ブラウザはまだ答えていません。',
    asking: 'ここに保存したものを保護するよう、ブラウザに頼んでいます…',
    granted: '保護されています。空きを作るためにブラウザがこのアプリを消すことはありません。',
    refused:
      '保護されていません。端末がいっぱいになると、ブラウザがこのアプリを消すことがあります。アプリをインストールすると防ぎやすくなります。',
  },
  version: 'バージョン',
  versionIs: (version, build) => `${version}、ビルド ${build}`,
  versionIsNewest: (version, build) => `${version}、ビルド ${build}。このサイトで最も新しいバージョンです。`,
  openChat: 'チャットを開く',
  lookForNew: '新しいバージョンを探す',
  onlyWhenAsked: '新しいバージョンを探すのはこれを押したときだけで、承諾するまで何も変わりません。',
};
