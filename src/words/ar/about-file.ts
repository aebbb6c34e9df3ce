import type { Catalogue } from '../catalogue.ts';

export const aboutFile: Catalogue['aboutFile'] = {
  maker: (maker) => `من صنع: ${maker}`,
  licence: (licence) => `الترخيص: ${licence}`,
  packed: (packed) => `طريقة الضغط: ${packed}`,
  unknown: 'غير معروف',
  how: `نموذج لبطاقة الرسوم، محفوظ من Airlock. لاستخدامه على جهاز آخر، افتح Airlock هناك،
واذهب إلى «النموذج والتحديثات»، وأفلت هذا المجلد في الصفحة. لا حاجة إلى شبكة.`,
  check: (sums) => `عندئذ يُفحص كل ملف بمقارنته بـ ${sums}. ومن دون Airlock يفعل هذا الأمر الشيء نفسه:`,
};
