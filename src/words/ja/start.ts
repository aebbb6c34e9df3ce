import type { Catalogue } from '../catalogue.ts';

export const start: Catalogue['start'] = {
  title: 'Airlock はここでは起動できません',
  secure: {
    sentence:
      'このアドレスは安全ではありません。Airlock に必要な機能を、ブラウザーは安全なアドレスにしか提供しません。',
    nextStep: 'https で開くか、配信している端末自身で開いてください。',
  },
  storage: {
    sentence: 'このブラウザーは、このサイトがこのデバイスに何かを保存することを許可していません。',
    nextStep:
      'このサイトにデータ（Cookie とサイトデータ）の保存を許可するか、プライベートではないウィンドウで開いてください。',
  },
  guard: {
    sentence:
      'このブラウザーでは、ここでサービスワーカーを使えません。それがないと、ネットワークから切り離すことができません。',
    nextStep: 'プライベートではないウィンドウか、最新の Chrome、Edge、Firefox、Safari で Airlock を開いてください。',
  },
  feature: (feature) => ({
    sentence: `このブラウザーは Airlock には古すぎます。${feature} がありません。`,
    nextStep: 'ブラウザーを更新するか、最新の Chrome、Edge、Firefox、Safari を使ってください。',
  }),
  failed: (name) => ({
    sentence: `このページの起動中に問題が起きました: ${name}`,
    nextStep:
      'ページをもう一度読み込んでください。また起きる場合は、この名前を報告してください。保存されたものは、このデバイスに残っています。',
  }),
};
