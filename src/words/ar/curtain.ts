import type { Catalogue } from '../catalogue.ts';

export const curtain: Catalogue['curtain'] = {
  curtain: 'ستارة الخصوصية',
  open: 'افتح الستارة',
};
