import type { Catalogue } from '../catalogue.ts';

export const curtain: Catalogue['curtain'] = {
  curtain: '隐私幕布',
  open: '拉开幕布',
};
