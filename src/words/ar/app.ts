import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const app: Catalogue['app'] = {
  doors: {
    selfTest: 'جرّب أن تسرّبه',
    cloud: 'ما كان سيُرسَل إلى السحابة',
    receipt: 'الاحتفاظ بإيصال',
  },
  closed: {
    unguarded: 'مغلقة ما دامت هذه الصفحة بلا حارس',
    busy: 'لا تزال إجابة عن المحادثة السابقة تُكتب',
  },
  unguarded:
    'هذه الصفحة بلا حارس، لذلك لا يمكن سؤال شيء. محادثاتك هنا للقراءة. إعادة التحميل تعيد الحارس؛ والجهاز الذي لم يُجهَّز قط يحتاج إلى ذلك أولًا.',
  putGuardBack: 'أعد الحارس',
  prepare: 'جهّز هذا الجهاز',
  blur: 'طمس الصفحة',
  lock: 'قفل',
  eraseEverything: 'محو كل شيء',
  restoreBackup: 'استعادة نسخة احتياطية',
  model: {
    checking: 'جارٍ التحقق من ملفات النموذج',
    shaders: (model, done, total) =>
      `يجهّز مشغّل الرسوم ${model}: ‏${done} من ${total} من البرامج. قد يستغرق ذلك دقائق في المرة الأولى.`,
    loadingFrom: (model, size) => `جارٍ تحميل ${model} من هذا الجهاز، ${size}`,
    loading: 'جارٍ تحميل النموذج',
    chooseAnother: 'اختر غيره',
    elsewhere: 'النموذج مستخدَم في لسان تبويب آخر. يأتي إلى هنا عندما يُغلق ذلك اللسان.',
    useHere: 'استخدمه هنا',
    change: (model) => `النموذج: ${model}. غيّره`,
    onGpu: (time) => `على بطاقة الرسوم · حُمّل في ${time}`,
    onProcessor: (threads, time) =>
      `على المعالج، ${plural(threads, {
        one: 'خيط واحد',
        two: 'خيطان',
        few: '# خيوط',
        many: '# خيطًا',
        other: '# خيط',
      })} · حُمّل في ${time}`,
  },
};
