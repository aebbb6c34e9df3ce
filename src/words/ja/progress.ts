import type { Catalogue } from '../catalogue.ts';

export const progress: Catalogue['progress'] = {
  arrived: (done, total) => `${total} 中 ${done}`,
  perSecond: (size) => `${size}/秒`,
  timeLeft: (time) => `残り ${time}`,
};
