import type { Catalogue } from '../catalogue.ts';

export const progress: Catalogue['progress'] = {
  arrived: (done, total) => `${done} / ${total}`,
  perSecond: (size) => `${size}/秒`,
  timeLeft: (time) => `还剩${time}`,
};
