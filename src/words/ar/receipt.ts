import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const receipt: Catalogue['receipt'] = {
  title: 'الاحتفاظ بإيصال',
  intro: (nothing) => [
    'ملف، بالإنجليزية، يقول ما الذي فُرض هنا وما الذي جُرّب: ملفات التطبيق والنموذج مع بصماتها، والسياسة، واختباراتنا نحن، والسجل بأسماء المضيفين الذين حاول شيء الاتصال بهم. ',
    nothing,
    '، ولا عنوانها.',
  ],
  nothingSaid: 'لا يوضع فيه شيء مما قيل في محادثة',
  ofWhat: 'عن ماذا',
  spans: {
    conversation: 'هذه المحادثة',
    today: 'اليوم',
    'seven-days': 'آخر 7 أيام',
    everything: 'كل ما في السجل',
  },
  ofConversation: 'من أول سؤال فيها حتى الآن. لا تدخل إلا أوقاتها وعدد أدوارها.',
  make: 'إنشاء الإيصال',
  makeAgain: 'إنشاؤه من جديد',
  making: 'جارٍ إنشاء الإيصال',
  makingSpoken: 'جارٍ إنشاء الإيصال.',
  madeSpoken: 'أُنشئ الإيصال.',
  hashing: 'جارٍ حساب بصمات التطبيق والنموذج، ومحاولة الخروج مرة أخرى …',
  made: 'جاهز للاحتفاظ به',
  savePage: 'حفظ كصفحة للطباعة',
  saveJson: 'حفظ بصيغة JSON',
  app: 'التطبيق',
  appWhole: (whole, all) => `${whole} من ${all} من الملفات كما نُشرت`,
  appNotKept: 'لا نسخة على هذا الجهاز للمقارنة',
  model: 'النموذج',
  modelWhole: (name) => `${name}، كما نُشر`,
  modelChanged: (name) => `${name}، ليس كما نُشر`,
  noModel: 'لا يوجد',
  record: 'السجل',
  recordWhole: (count) =>
    plural(count, {
      one: 'قيد واحد، لم يُغيَّر ولم يُنزع',
      two: 'قيدان، لم يُغيَّرا ولم يُنزعا',
      few: '# قيود، لم يُغيَّر أي منها ولم يُنزع',
      many: '# قيدًا، لم يُغيَّر أي منها ولم يُنزع',
      other: '# قيد، لم يُغيَّر أي منها ولم يُنزع',
    }),
  recordChanged: (count, at) =>
    plural(count, {
      one: `قيد واحد، وقع تغيير عند القيد ${at}`,
      two: `قيدان، وقع تغيير عند القيد ${at}`,
      few: `# قيود، وقع تغيير عند القيد ${at}`,
      many: `# قيدًا، وقع تغيير عند القيد ${at}`,
      other: `# قيد، وقع تغيير عند القيد ${at}`,
    }),
  selfTest: 'الاختبار الذاتي',
  selfTestRun: (tried, notStopped) => `جُرّبت ${tried}، ولم تُوقَف ${notStopped}`,
  selfTestNotRun: 'لم يُجرَ منذ فُتحت هذه الصفحة',
  digest: 'البصمة',
  digestMeaning: (command) => [
    'تُظهر البصمة إن غُيّر الملف لاحقًا، ولو بحرف واحد. ولا تُظهر من أنشأه. في نسخة من مصادر Airlock يتحقق منه ',
    command,
    '. ما تحفظه يصبح خارج الختم.',
  ],
};
