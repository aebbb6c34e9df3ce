import type { Catalogue } from '../catalogue.ts';

export const curtain: Catalogue['curtain'] = {
  curtain: 'プライバシーカーテン',
  open: 'カーテンを開ける',
};
