import type { Catalogue } from '../catalogue.ts';

export const noNetwork: Catalogue['noNetwork'] = {
  offline: 'يقول المتصفح إن هذا الجهاز بلا شبكة الآن. القواعد هنا هي نفسها مع الشبكة ودونها، وكذلك العدّ.',
};
