import type { Catalogue } from '../catalogue.ts';

export const address: Catalogue['address'] = {
  title: 'عنوان في الإجابة',
  intro: 'كتبه نموذج، وربما اختلقه. لا يفتحه Airlock.',
  whole: 'العنوان كاملًا',
  copy: 'نسخ العنوان',
  close: 'إغلاق',
  hidden: 'المحارف التي لا تُرى مكتوبة برموزها، كما في ⟨U+202E⟩.',
  notUnderstood: 'لن يفهم أي متصفح هذا العنوان.',
  heldBack: (scheme) => `يبدأ بـ «${scheme}»، فهو ليس عنوان صفحة. لا يوجد زر لنسخه.`,
  sentAlong: 'من يفتحه يرسل معه ما يأتي بعد علامة الاستفهام.',
  mail: 'إنه عنوان بريد إلكتروني.',
  noHost: 'لا يذكر أي مضيف، فهو لا يؤدي إلى أي مكان.',
  host: (host) => `يؤدي إلى ${host}.`,
  anotherHost: 'تعرض الإجابة مضيفًا آخر مكانه.',
  beforeAt: 'ما يأتي قبل @ ليس المضيف.',
  lookalike: (host) => `قد تشبه حروف مضيفه حروفًا أخرى. وهو بالحروف العادية ${host}.`,
};
