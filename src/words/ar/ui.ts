import type { Catalogue } from '../catalogue.ts';

export const ui: Catalogue['ui'] = {
  close: 'إغلاق',
  copied: 'نُسخ',
  copyRefused: 'غير مسموح هنا',
  oneMoment: 'لحظة من فضلك…',
  broken: 'تعطل شيء في هذه الصفحة.',
  stillStored: 'ما كان محفوظًا ما زال على هذا الجهاز.',
  loadAgain: 'إعادة تحميل الصفحة',
};
