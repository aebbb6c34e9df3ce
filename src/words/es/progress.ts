import type { Catalogue } from '../catalogue.ts';

export const progress: Catalogue['progress'] = {
  arrived: (done, total) => `${done} de ${total}`,
  perSecond: (size) => `${size}/s`,
  timeLeft: (time) => `quedan ${time}`,
};
