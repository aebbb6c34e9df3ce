import type { Catalogue } from '../catalogue.ts';

export const progress: Catalogue['progress'] = {
  arrived: (done, total) => `${done} sur ${total}`,
  perSecond: (size) => `${size}/s`,
  timeLeft: (time) => `encore ${time}`,
};
