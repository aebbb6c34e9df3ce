import type { Catalogue } from '../catalogue.ts';

export const progress: Catalogue['progress'] = {
  arrived: (done, total) => `${done} من ${total}`,
  perSecond: (size) => `${size}/ث`,
  timeLeft: (time) => `بقي ${time}`,
};
