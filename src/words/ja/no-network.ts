import type { Catalogue } from '../catalogue.ts';

export const noNetwork: Catalogue['noNetwork'] = {
  offline:
    'ブラウザーによると、この端末は今ネットワークにつながっていません。ここでの決まりは、つながっていてもいなくても同じです。数え方も変わりません。',
};
