import type { Catalogue } from '../catalogue.ts';

export const origins: Catalogue['origins'] = {
  site: '来自本网站',
  host: '来自其他网站',
  disk: '来自您的磁盘',
};
