import type { Catalogue } from '../catalogue.ts';

export const downloads: Catalogue['downloads'] = {
  title: 'في الطريق',
  cancel: 'إلغاء',
  use: 'استخدم هذا',
  later: 'لاحقًا',
  pause: 'إيقاف مؤقت',
  tryAgain: 'حاول مرة أخرى',
  goOn: 'تابع',
  asking: 'نسأل عن ملفاته…',
  fetching: (name) => `جارٍ جلب ${name}`,
  whileHidden:
    'يستمر ذلك بينما هذه الصفحة مخفية. إن أُغلقت فما وصل محفوظ. يمكن أن تبقى الدردشة مفتوحة في علامة تبويب أخرى، مختومة.',
  allIsHere: 'كل شيء هنا. جارٍ فحص كل بايت…',
  checking: (name) => `جارٍ فحص ${name}`,
  paused: (done, total) => `متوقف مؤقتًا عند ${done} من ${total}. ما وصل يبقى إلى أن تلغي.`,
  elsewhere: 'تجلبه علامة تبويب أخرى من هذا المتصفح.',
  done: 'على هذا الجهاز، وكل بايت مفحوص.',
};
