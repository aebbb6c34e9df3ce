import type { Catalogue } from '../catalogue.ts';

export const install: Catalogue['install'] = {
  offline: 'オフラインです。ここではすべてそのまま使えます。',
  mayBeCleared:
    '端末の空きが少なくなると、ブラウザーがこれらをすべて消すことがあります。Airlock をインストールすると消えにくくなります。確実なのはバックアップです。',
  worthInstalling: 'アプリとしてインストールすると、端末の空きが少なくなっても Airlock は消されにくくなります。',
  howToInstall: 'インストールの方法',
  notAgain: '今後は表示しない',
  title: 'アプリとしてインストール',
  why: 'ブラウザーはサイトが保存したものを消すことがあります。端末の空きが少なくなったとき、Safari では七日間開かなかったときです。インストールしたアプリはより慎重に扱われます。確実なのはバックアップだけです。',
  isAnApp: 'すでにアプリになっています。これはアプリのウィンドウです。',
};
