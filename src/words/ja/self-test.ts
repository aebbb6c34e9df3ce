import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const selfTest: Catalogue['selfTest'] = {
  title: '漏らしてみる',
  intro:
    '作り物の秘密を、知られている限りの方法で、このページから一つずつ外に送ってみます。それぞれの試みと、それを止めたものが見られます。',
  localNetwork:
    '直接接続（WebRTC）を試すと、Chrome と Edge はこの端末がグループに参加することをローカルネットワークに知らせます。このページの内容は含まれません。',
  notSealed: 'このページは今、密封されていません。ここで試みるものは外に出る可能性があります。',
  secret: '秘密',
  secretHint:
    '作り物です。別のものに書き換えてもかまいませんが、本物は書かないでください。壁が欠けていれば外に出ます。',
  receiver: '受信者',
  receiverEmpty: 'なし：どこにも通じない名前',
  receiverHint: 'ご自分のサーバーがありますか？そのアドレスを書けば、何も届かないことをそちらで確かめられます。',
  receiverWrong: 'サイトのアドレスではありません。receiver.example のように書くか、空のままにしてください。',
  start: '開始',
  startAgain: 'もう一度開始',
  stop: '停止',
  triesMade: '行った試み',
  now: (what) => `${what} …`,
  testingWalls: '壁をテストしています',
  broken: 'これらの試みのためのスレッドを開始できなかったため、すべては試されていません。',
  cutShort: '途中で停止したため、すべては試されていません。',
  moreWays: (count) =>
    plural(count, {
      other:
        'あと #件の方法は、何も止めなければあなたをこのページから連れ去ります。会話は保たれますが、書きかけの回答は途切れます。',
    }),
  tryThese: 'これらも試す',
  list: '試み（新しい順）',
  begun: '試みを始めます。',
  sum: (counts) => `${counts}。`,
  done: (counts) => `完了。${counts}。`,
  notAll: 'すべては試されていません。',
  counts: {
    reported: (refused, tried) => `${tried} 件中 ${refused} 件が報告付きで拒否`,
    silent: (count) => `${count} 件が報告なしで拒否`,
    noneOut: '外に出たもの 0 件',
    notStopped: (count) => plural(count, { other: '#件は止められず' }),
    notAvailable: (count) => `${count} 件はこのブラウザーになし`,
  },
  verdict: (result) => `${result}。`,
  results: {
    stopped: '拒否',
    'stopped-silently': '拒否（報告なし）',
    'not-stopped': '止められず',
    'not-available': 'このブラウザーになし',
  },
  entry: (number, attempt, verdict) => `記録 ${number}。${attempt}、${verdict}。`,
  interfaceRefused: (sign) => `どの壁もこのページに報告しませんでしたが、ブラウザー自身が断りました（${sign}）。`,
  signs: {
    'no-window': 'ウィンドウは開きませんでした',
    'heard-in-frame': 'フレームが拒否を受け取りました',
    'heard-in-thread': 'スレッドが拒否を受け取りました',
  },
  silentWalls: {
    policy:
      'このページのポリシーが止め、誰にも知らせません。受信側でそのように測定されました。この壁は今回の実行でテストされ、有効です。',
    allowlist:
      'ブラウザーの接続リストが止め、誰にも知らせません。受信側でそのように測定されました。この壁は今回の実行でテストされ、有効です。',
  },
  notStopped: {
    worked: '成功しました：秘密が外に出ました。',
    sent: 'ネットワーク経由で何かが返ってきました：秘密が外に出ました。',
    'no-refusal': '拒否されたという証拠がありません。外に出た可能性があります。',
  },
  notAvailable: 'このブラウザーにはないため、何も試していません。',
  fromThread: (what) => `スレッドから：${what}`,
};
