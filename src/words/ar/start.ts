import type { Catalogue } from '../catalogue.ts';

export const start: Catalogue['start'] = {
  title: 'لا يستطيع Airlock أن يبدأ هنا',
  secure: {
    sentence: 'هذا العنوان غير آمن، والمتصفحات لا تمنح ما يحتاج إليه Airlock إلا للعناوين الآمنة.',
    nextStep: 'افتحه عبر https، أو على الجهاز الذي يقدّمه.',
  },
  storage: {
    sentence: 'لا يسمح هذا المتصفح لهذا الموقع بتخزين أي شيء على هذا الجهاز.',
    nextStep: 'اسمح لهذا الموقع بتخزين البيانات (ملفات تعريف الارتباط وبيانات المواقع)، أو افتحه في نافذة غير خاصة.',
  },
  guard: {
    sentence: 'لا يوفّر هذا المتصفح عامل خدمة (service worker) هنا. ومن دونه لا يمكن إبقاء أي شيء بعيدًا عن الشبكة.',
    nextStep: 'افتح Airlock في نافذة غير خاصة، أو في إصدار حديث من Chrome أو Edge أو Firefox أو Safari.',
  },
  feature: (feature) => ({
    sentence: `هذا المتصفح أقدم من أن يشغّل Airlock: ينقصه ${feature}.`,
    nextStep: 'حدّثه، أو استخدم إصدارًا حديثًا من Chrome أو Edge أو Firefox أو Safari.',
  }),
  failed: (name) => ({
    sentence: `تعطّل شيء أثناء بدء هذه الصفحة: ${name}.`,
    nextStep: 'أعد تحميل الصفحة. إذا تكرر ذلك فأبلغ عن هذا الاسم. ما جرى تخزينه ما زال على هذا الجهاز.',
  }),
};
