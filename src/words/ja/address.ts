import type { Catalogue } from '../catalogue.ts';

export const address: Catalogue['address'] = {
  title: '回答の中のアドレス',
  intro: 'これはモデルが書いたもので、作り話かもしれません。Airlock はこれを開きません。',
  whole: 'アドレス全体',
  copy: 'アドレスをコピー',
  close: '閉じる',
  hidden: '目に見えない文字は ⟨U+202E⟩ のように書き出しています。',
  notUnderstood: 'このアドレスを理解できるブラウザーはありません。',
  heldBack: (scheme) => `「${scheme}」で始まるので、ページのアドレスではありません。コピーするボタンはありません。`,
  sentAlong: '開くと、疑問符の後ろにある内容も一緒に送られます。',
  mail: 'メールアドレスです。',
  noHost: 'ホストの名前がないので、どこにもつながりません。',
  host: (host) => `行き先は ${host} です。`,
  anotherHost: '回答には、代わりに別のホストが表示されています。',
  beforeAt: '@ の前にあるものはホストではありません。',
  lookalike: (host) => `ホストの文字が別の文字に見えることがあります。普通の文字で書くと ${host} です。`,
};
