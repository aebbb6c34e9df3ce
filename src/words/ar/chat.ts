import type { Catalogue } from '../catalogue.ts';

export const chat: Catalogue['chat'] = {
  skip: 'الانتقال إلى المحادثة',
  kept: 'محفوظ على هذا الجهاز',
  closeList: 'إغلاق القائمة',
  conversations: 'المحادثات',
  untitled: 'بلا عنوان',
  temporary: 'مؤقتة',
  notKept: 'لا يُحفظ شيء من هذه المحادثة ولا يعثر عليه البحث. وتزول حين تغادرها أو تقفل الصفحة أو تعيد تحميلها أو تغلقها.',
  ready: 'جاهز.',
  answering: 'النموذج يجيب.',
  reading: 'جارٍ قراءة المحادثة',
  unsaved: 'الإجابة الأخيرة معروضة، لكن تعذّر حفظها. انسخها إن كنت تحتاج إليها.',
  message: 'الرسالة',
  ask: 'اسأل عن شيء',
  stop: 'إيقاف الإجابة',
  send: 'إرسال',
};
