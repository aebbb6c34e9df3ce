import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const meter: Catalogue['meter'] = {
  title: 'プライバシーメーター',
  spoken: (label, sentence) => `プライバシーメーター：${label}。${sentence}`,
  numbers: (sent, refused) => `送信 ${sent} · 拒否 ${refused}`,
  labels: {
    breached: '破られました',
    unguarded: 'ガードなし',
    checking: '確認中',
    unverified: '未確認',
    open: '開放',
    sealed: '密封',
    sealedInPart: '一部密封',
  },
  leftAfterSealing: (count) => plural(count, { other: '密封された後に、#件のリクエストがこのページから出ました。' }),
  unguarded: {
    'no-guard': 'このページはガードなしで届いたため、チャットは閉じています。',
    'other-build': 'ガードがこのページと別のバージョンのため、チャットは閉じています。',
    silent: 'ガードが応答しないため、チャットは閉じています。',
  },
  doubts: {
    checking: '外に出られないことを確かめるため、出ようと試みています。',
    'no-canary': '外に出ようとする私たち自身の試みが、拒否されたと報告されませんでした。ここでは何も主張しません。',
    unexplained: '何かが試みられ、拒否されたという報告がありませんでした。外に出た可能性があります。',
    record: 'このページが開いている間に、試みの記録が消されたか、書き込めませんでした。ここでは何も主張しません。',
  },
  openToThisSite: 'このページが接続できるのはこのサイトだけです。会話を読むことは決してありません。',
  openToOthers: (hosts) =>
    `このページが接続できるのは、このサイトと、あなたが求めたモデルのための ${hosts} だけです。会話を読むことは決してありません。`,
  sealed: (since, refused) => `${since} から、このページからは何も出ていません。${refused}`,
  sealedInPart: (since, refused) =>
    `${since} から、出ていくリクエストは見られていません。ただし、このブラウザーはすべての種類を止めたり示したりすることはできません。${refused}`,
  fromServer: {
    'server-none':
      'このサイトはページと一緒にヘッダーを送っていません。この端末のガードがないと、密封の一部が失われます。',
    'server-partial':
      'このサイトはヘッダーの一部しか送っていません。この端末のガードがないと、密封の一部が失われます。',
    'server-unknown': 'このサイトがどのヘッダーを送るかはここではわからないため、このページはそれを当てにしません。',
  },
  triesRefused: (count) => plural(count, { other: '#件の試みが拒否されました。' }),
};
