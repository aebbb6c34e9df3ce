import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const meter: Catalogue['meter'] = {
  title: 'مؤشر الخصوصية',
  spoken: (label, sentence) => `مؤشر الخصوصية: ${label}. ${sentence}`,
  numbers: (sent, refused) => `أُرسل ${sent} · رُفض ${refused}`,
  labels: {
    breached: 'مُخترقة',
    unguarded: 'بلا حارس',
    checking: 'جارٍ التحقق',
    unverified: 'غير مؤكدة',
    open: 'مفتوحة',
    sealed: 'مختومة',
    sealedInPart: 'مختومة جزئيًا',
  },
  leftAfterSealing: (count) =>
    plural(count, {
      one: 'غادر طلب واحد هذه الصفحة بعد ختمها.',
      two: 'غادر طلبان هذه الصفحة بعد ختمها.',
      few: 'غادرت # طلبات هذه الصفحة بعد ختمها.',
      many: 'غادر # طلبًا هذه الصفحة بعد ختمها.',
      other: 'غادر # طلب هذه الصفحة بعد ختمها.',
    }),
  unguarded: {
    'no-guard': 'جاءت هذه الصفحة بلا حارسها، لذلك أُغلقت المحادثة.',
    'other-build': 'الحارس من إصدار غير إصدار هذه الصفحة، لذلك أُغلقت المحادثة.',
    silent: 'الحارس لا يجيب، لذلك أُغلقت المحادثة.',
  },
  doubts: {
    checking: 'تحاول الصفحة الخروج، لنرى أنها لا تستطيع.',
    'no-canary': 'لم يُبلَّغ عن رفض محاولتنا نحن للخروج، لذلك لا ندّعي هنا شيئًا.',
    unexplained: 'جرت محاولة ما، ولم يبلّغ شيء عن رفضها. ربما خرجت.',
    record: 'مُحي سجل المحاولات، أو تعذرت كتابته، بينما كانت هذه الصفحة مفتوحة. لا ندّعي هنا شيئًا.',
  },
  openToThisSite: 'يجوز لهذه الصفحة الاتصال بهذا الموقع دون غيره. وهي لا تقرأ أي محادثة أبدًا.',
  openToOthers: (hosts) =>
    `يجوز لهذه الصفحة الاتصال بهذا الموقع، وبما يلي من أجل النماذج التي تطلبها: ${hosts}؛ دون غيرها. وهي لا تقرأ أي محادثة أبدًا.`,
  sealed: (since, refused) => `لم يغادر شيء هذه الصفحة منذ ${since}. ${refused}`,
  sealedInPart: (since, refused) =>
    `لم يُرَ أي طلب يغادر منذ ${since}، لكن هذا المتصفح لا يستطيع منع كل الأنواع أو إظهارها. ${refused}`,
  triesRefused: (count) =>
    plural(count, {
      one: 'رُفضت محاولة واحدة.',
      two: 'رُفضت محاولتان.',
      few: 'رُفضت # محاولات.',
      many: 'رُفضت # محاولة.',
      other: 'رُفضت # محاولة.',
    }),
};
