import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const meterPanel: Catalogue['meterPanel'] = {
  wayBack: {
    unguarded: '通常の方法でページを再読み込みすると、ガードが戻ります。',
    unverified:
      'ページを再読み込みしてやり直してください。また起きるようなら、深刻に受け止め、下の試みを確認してください。',
    breached: 'このページを閉じてください。外に出たものは、わかる限り下の試みの一覧にあります。',
  },
  titles: {
    rules: 'ここで守られていること、守っているもの',
    contacts: '接続した相手（すべての訪問）',
    tries: 'このページでの試み（新しい順）',
    record: '記録（すべての訪問）',
    files: 'これは公開されたとおりのアプリですか？',
    limits: 'このページが見ることも止めることもできないもの',
    how: 'しくみを5つの文で',
  },
  rules: {
    policy:
      'ページのポリシーは、アプリ自身のファイルではないリクエスト、画像、スクリプト、フレーム、フォーム、ポップアップをすべて拒否します。',
    allowlist:
      '接続のリストは、載っていないものを種類を問わずすべて拒否します。WebRTC、先読みの照会、リンクも含みます。',
    guard: 'このページに対して、ガードはこのデバイスからのみ応答し、何も外に渡しません。',
    links: 'リンクやページを離れる方法は、始まる前に止められます。',
  },
  by: { browser: '守るもの：ブラウザー。', guard: '守るもの：ガード。', page: '守るもの：このページ自身のコード。' },
  holds: { yes: '有効です。', no: 'ここにはありません。', unproven: '示されていません。' },
  noTest: '私たち自身のテストはまだ戻っていません。',
  test: (at, request, connection, link) =>
    `私たち自身のテスト、最終実行 ${at}：${request}。${connection}。${link}。5分ごと、そしてこのページに戻るたびに実行されます。`,
  request: {
    heard: 'リクエストは拒否され、その拒否が報告されました',
    unheard: 'リクエストについては何も報告されませんでした',
  },
  connection: {
    heard: '直接接続は拒否され、その拒否が報告されました',
    unheard: '直接接続については何も報告されませんでした',
  },
  link: { stopped: 'リンクは止められました', notStopped: 'リンクは止められませんでした' },
  traffic: (size, from, to) => `${from} から ${to} までに ${size} が行き来しました。`,
  trafficSealed: (size, from, to) =>
    `${from} から ${to} までに ${size} が行き来しました。密封されてから、このページによるものはありません。`,
  sealedFromHere: '境目から密封',
  now: '現在',
  nobody: '記録にある限り、ありません。',
  byTheOtherPage: 'すべて、ファイルを取得するページによるもの、またはページが密封される前のものです。',
  whoAndWhy: '相手と目的',
  requests: 'リクエスト',
  up: '送信',
  down: '受信',
  thisSite: 'このサイト',
  contact: (purpose, day) => `${purpose}、最後は ${day}`,
  estimated: '推定：ブラウザーは届くものを数え、出ていくものは数えません',
  purposes: {
    app: 'アプリ自身のファイル',
    'app-list': '最新のバージョンの確認',
    model: 'モデルのファイル',
    unknown: '私たちのものではない何かのため',
  },
  noTries: 'まだありません。',
  numbered: (number, attempt) => `${number}. ${attempt}`,
  recordUnreadable: '以前の訪問の記録を読めませんでした。',
  recordEmpty: 'まだ記録がありません。',
  entries: (count) => plural(count, { other: '#件の記録' }),
  entriesSince: (count, day) => plural(count, { other: `${day} からの #件の記録` }),
  totals: (entries, refused, sent) =>
    `${entries}：拒否 ${refused} 件（私たち自身のテストを含む）、ファイルを取得するページまたは密封されていなかったページが外に出したもの ${sent} 件。`,
  totalsWithUnexplained: (entries, refused, sent, unexplained) =>
    `${entries}：拒否 ${refused} 件（私たち自身のテストを含む）、ファイルを取得するページまたは密封されていなかったページが外に出したもの ${sent} 件、どの壁も何も言わなかったもの ${unexplained} 件。`,
  chainHolds: '各記録は、その前の記録と一緒に封じられています。今確認しました：変更も削除もありません。',
  chainBroken: (entry) => `この記録は ${entry} 番目で変更されています。それより後は何の証明にもなりません。`,
  restart: '捨てて新しい記録を始める',
  hashing: 'アプリのファイルのハッシュを計算しています…',
  filesUnreadable: 'このデバイスにあるアプリのファイルを読めませんでした。',
  notKept: 'このデバイスにはこのビルドの写しがないため、比べるものがありません。',
  notFromHere: 'このページはこのデバイスの写しからではなく、ネットワーク経由で届きました。',
  filesWhole: (whole, all, build) => [
    'ビルド ',
    build,
    ` の ${all} 個のファイルのうち ${whole} 個は、このサイトが公開したとおりです。今ハッシュを計算しました。`,
  ],
  theseAreNot: '次のものは違います：',
  missingFile: (path) => `${path}（ありません）`,
  changedFile: (path) => `${path}（変更されています）`,
  fetchAgain: '「モデルとアップデート」で指示すると、もう一度取得します。',
  everyFile: 'すべてのファイルとそのハッシュ',
  listHash: (hash, command) => [
    'リスト全体の SHA-256：',
    hash,
    '。同じソースをビルドすれば、誰でも ',
    command,
    ' で同じ値を得ます。ガード自身（sw.js）はリストにありません。リストを持っているのはガードで、どのページもそれを読み戻せません。',
  ],
  missing: 'ありません',
  published: (sha256) => `公開時：${sha256}`,
  how: {
    pages:
      '一つのページがモデルとアプリのファイルを取得し、会話を見たことはありません。あなたが話すページは別のページで、ネットワークを使うことを許されていません。',
    rule: 'この規則はページと一緒に届き、守らせるのはブラウザーです。モデルの回答を含め、ページの中で動くものがそれを外すことはできません。',
    guard:
      'このデバイスに置かれたガードがサイトの代わりに応答するので、指紋を確かめたファイルから、ネットワークなしでページが開きます。',
    record: 'ブラウザーが報告した拒否は、誰かが変更すればわかる記録にすべて書き込まれます。',
    test: '沈黙は証拠にならないので、ページは自分で何度も外に出ようと試み、拒否されたと聞こえている間だけ緑になります。',
  },
};
