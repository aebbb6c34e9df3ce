import type { Catalogue } from '../catalogue.ts';

export const noNetwork: Catalogue['noNetwork'] = {
  offline: '浏览器称本设备目前没有网络。无论有没有网络，这里的规则都一样，计数也一样。',
};
