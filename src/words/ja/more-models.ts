import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const moreModels: Catalogue['moreModels'] = {
  title: 'ほかのモデル',
  needNoCard: 'グラフィックカードは必要ありません。',
  noCard: (count) =>
    plural(count, {
      other:
        'このブラウザにはモデルを動かせるものがないため、Airlock はプロセッサーを使います。下の # 個のモデルがそこで動きます。',
    }),
  imitatedCard: (count) =>
    plural(count, {
      other:
        'このブラウザは遅い模倣しか提供しないため、Airlock はプロセッサーを使います。下の # 個のモデルがそこで動きます。',
    }),
  thisDevice: 'この端末：',
  deviceIs: (line) => `${line}。ブラウザに尋ねただけで、何も送っていません。`,
  noneFits: '確実に動くものがここにはないため、アプリに付いてきたモデルが最適です。',
  someMay: '下のものは動くかもしれませんが、遅いか、ぎりぎりです。',
  showFitting: '動く見込みのあるものだけ表示',
  showHidden: (count) => plural(count, { other: '動かない # 個のモデルを表示' }),
  leftOut: (names) => `一覧の内容があり得ないため、省いたもの：${names}。`,
  entry: (number) => `${number} 番目`,
  wholeList: '一覧全体',
  upTo: (size) => `${size} まで`,
  larger: 'さらに大きいもの',
  about: (size) => `約 ${size}`,
  comma: '、',
  andMore: (languages) => `${languages} など`,

  goodHere: 'この端末によいもの',
  allKnown: 'わかっていることすべて',
  here: 'この端末で',
  isHere: 'すでにこの端末にあります。',
  isUnderway: '取得中です。',
  get: '取得する',
  getFromSite: 'このサイトから取得する',
  where: { processor: 'プロセッサー', card: 'グラフィックカード', card32: 'グラフィックカード（32 ビット）' },
  getFor: {
    processor: (name) => `${name} を取得、プロセッサー用`,
    card: (name) => `${name} を取得、グラフィックカード用`,
    card32: (name) => `${name} を取得、グラフィックカード用（32 ビット）`,
  },
  needs: '必要なもの',
  needsIs: (memory, storage) => `メモリ約 ${memory}、保存領域 ${storage}`,
  runsOn: '動く場所',
  runsOnIs: {
    processor: (packed) => `プロセッサー、圧縮形式 ${packed}`,
    card: (packed) => `グラフィックカード、圧縮形式 ${packed}`,
    card32: (packed) => `グラフィックカード（32 ビット）、圧縮形式 ${packed}`,
  },
  maker: '作成者',
  makerIs: (maker, billions) => `${maker}：パラメーター数 ${billions}B（B は 10 億）`,
  licence: 'ライセンス',
  languages: '言語',
  context: '一度に読む量',
  contextIs: (tokens, used) => `${tokens} トークン。Airlock が使うのは ${used} まで`,
  thinks: '先に考えるか',
  thinksYes: 'はい：答える前に考えを書き出します',
  thinksNo: 'いいえ：すぐに答えます',
  comesFrom: '取得元',
  thisSite: 'このサイト：ほかには問い合わせません',
  otherForms: 'ほかの形式：',
  form: {
    processor: (packed, size) => `プロセッサー用（${packed}）、${size}。`,
    card: (packed, size) => `グラフィックカード用（${packed}）、${size}。`,
    card32: (packed, size) => `グラフィックカード用、32 ビット（${packed}）、${size}。`,
  },

  fits: '動きます',
  fitsWhy: 'この端末には必要なものが揃っています。',
  willNotFit: '動きません',
  doubtLabels: {
    'software-gpu': 'ここでは非常に遅い',
    slow: '遅いかもしれません',
    tight: 'ぎりぎりかもしれません',
    untold: 'ぎりぎりかもしれません',
  },
  doubts: {
    'software-gpu': () => 'この端末のグラフィックカードはプロセッサーによる模倣にすぎず、一文に何分もかかります。',
    slow: () => 'このプロセッサーでは、おそらく読むより遅く書きます。',
    tight: (needed, has) => `約 ${needed} のメモリが必要で、ブラウザの言う ${has} の一部はほかのプログラムも使います。`,
    untold: (needed) => `約 ${needed} のメモリが必要ですが、このブラウザはどれだけあるか教えません。`,
  },
  obstacles: {
    'no-gpu': () => 'グラフィックカードが必要ですが、このブラウザにはありません。',
    'gpu-too-small': () => 'このブラウザが提供するより大きなグラフィックカードが必要です。',
    'no-f16': () => '16 ビットで計算するグラフィックカード（shader-f16）が必要ですが、これは対応していません。',
    buffer: (needed, has) => `グラフィックカードに ${needed} のまとまりが必要ですが、一度に扱えるのは ${has} です。`,
    memory: (needed, has) => `約 ${needed} のメモリが必要で、${has} の端末には大きすぎます。`,
    tab: (needed, has) => `約 ${needed} のメモリが必要ですが、iPhone や iPad がページに許すのは約 ${has} です。`,
    wasm: (needed, has) => `約 ${needed} のメモリが必要ですが、このブラウザがプログラムに許すのは ${has} です。`,
    storage: (needed, has) => `${needed} の保存領域が必要ですが、このアプリに残っているのは ${has} です。`,
  },
  memoryUntold: 'メモリ：ブラウザは教えません',
  memoryIs: (size) => `メモリ ${size} 以上`,
  cores: (count) => plural(count, { other: 'プロセッサーコア # 個' }),
  storageIs: (size) => `保存領域の空き ${size}`,
  cardTooSmall: 'グラフィックカードはモデルには小さすぎる',
  cardNone: 'モデルに使えるグラフィックカードなし',
  cardImitated: 'ソフトウェアで模倣したグラフィックカード',
  card: 'グラフィックカード',
  cardOf: (vendor) => `グラフィックカード（${vendor}）`,
  cardWithout16: '16 ビット計算のないグラフィックカード',
  cardOfWithout16: (vendor) => `16 ビット計算のないグラフィックカード（${vendor}）`,

  recommended: {
    processor: (needs) => `この一覧で確実に動くもののうち最も有能です。お使いのプロセッサーで動き、${needs}。`,
    card: (needs) => `この一覧で確実に動くもののうち最も有能です。お使いのグラフィックカードで動き、${needs}。`,
  },
  recommendedSpeaks: (language, needs) => `${language}を話し、${needs}`,
  recommendedNeeds: (memory) => `約 ${memory} のメモリを必要とします`,
  recommendedNeedsOf: (memory, has) => `約 ${memory} のメモリを必要とします（この端末には ${has} 以上あります）`,

  siteCarries: 'このサイトにあるもの',
  by: (maker) => `作成：${maker}`,
  licenceUnknown: 'ライセンス不明',
  forProcessor: 'プロセッサー用',
  forCard: 'グラフィックカード用',
  getOne: (name) => `${name} を取得`,
  fromSite: (host) => ['アプリと同じく ', host, ' から来ます。ほかには問い合わせません。'],

  addTitle: 'アドレスでモデルを追加',
  addWhy:
    'この一覧にないモデルのためのものです。Airlock にわかるのは作った人の言うことだけなので、信頼するかどうかはご自分で判断してください。',
  addWhere: '場所：Hugging Face の owner/name、そこのアドレス、または .gguf ファイルのアドレス',
  addWhereLabel: 'モデルの場所',
  addWherePlaceholder: 'owner/name',
  addWhich: 'どれか：その中の .gguf ファイルの名前、グラフィックカード用ならライブラリー（.wasm）のアドレス',
  addWhichLabel: 'ファイルまたはライブラリー',
  addLook: '取得されるものを見る',
  refused: {
    empty: 'モデルの場所を入力してください：owner/name、または .gguf ファイルのアドレス。',
    'not-secure':
      'このアドレスは http で始まるため、途中で誰でもファイルを書き換えられます。https のアドレスを使ってください。',
    'needs-file':
      'どれかを入力してください：その中の .gguf ファイルの名前、またはグラフィックカードで動かす .wasm ライブラリーのアドレス。',
    'not-gguf': 'ここから取得できるのは、リポジトリの最上位にある、.gguf で終わる単純な名前のファイルだけです。',
    'not-a-library': 'ライブラリーのアドレスは https で始まり、.wasm で終わります。',
  },
  notAnAddress: (example) => `モデルのアドレスではありません。owner/name か ${example} のような形です。`,
  refusedHost: (host) =>
    `このページは ${host} に接続できず、設定でも変えられません。ブラウザでファイルをダウンロードし、ディスクから取り込んでください。どのモデルでもこの方法が使えます。`,

  frameTitle: '問い合わせの内容と同意のボタン',
  askTitle: (name) => `${name} を取得しますか？`,
  nobodyVouches:
    'このモデルを保証するのはあなただけです。Airlock はライセンスも品質も大きさも知りません。残りを取得する前に、大きさをサイトに問い合わせます。',
  toFetch: '取得する量',
  sizeUnknown: 'まだわかりません',
  madeBy: (maker, licence) => `作成：${maker}、ライセンス：${licence}`,
  from: '取得元',
  hostSends: {
    lists: 'モデルにどんなファイルがあるかを示し、小さいものを送る',
    files: 'Hugging Face の大きなファイルを送る',
    programs: 'グラフィックカードでモデルを動かすプログラムを送る',
    anything: 'このビルドに外から与えられたもの',
  },
  theyLearn: '相手に伝わること',
  theyLearnWhat: (host) =>
    `IP アドレス、時刻、取得するモデル、このサイトのアドレス（${host}）。会話も Cookie も伝わりません。このページはどちらも読まず、送りません。`,
  checked: '確認',
  checkedByList: '届いたと数える前に、Airlock 自身の一覧にある大きさと SHA-256 で照合します。',
  checkedByHost:
    '各ファイルについて、相手のサイト自身が述べることと照合します。Airlock はこれのハッシュを持っていないので、初回は相手のサイトを信頼することになります。その後ハッシュは表示され、保存されます。',
  bringsCode: '含まれるコード',
  bringsCodeWhat:
    'グラフィックカード用のプログラム。チャット中に、ブラウザがネットワークに接続させないスレッドで動きます。',
  storage: '保存領域',
  storageUntold: '残りがどれだけか、ブラウザは教えません。',
  storageLeft: (size) => `このアプリの残りは ${size}`,
  storageAfter: (after, now) => `取得後、このアプリの残りは ${after}（今は ${now}）`,
};
