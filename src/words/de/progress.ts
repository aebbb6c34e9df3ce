import type { Catalogue } from '../catalogue.ts';

export const progress: Catalogue['progress'] = {
  arrived: (done, total) => `${done} von ${total}`,
  perSecond: (size) => `${size}/s`,
  timeLeft: (time) => `noch ${time}`,
};
