import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const palette: Catalogue['palette'] = {
  title: 'البحث والأوامر',
  label: 'ابحث فيما هو محفوظ، أو سمِّ أمرًا',
  placeholder: 'ابحث، أو سمِّ أمرًا',
  found: 'ما عُثر عليه',
  untitled: 'بلا عنوان',
  archived: (day) => `الأرشيف · ${day}`,
  nothing: 'لا توجد محادثة فيها هذه الكلمات.',
  noWords: 'لا كلمات هنا للبحث عنها.',
  foundIn: (count) =>
    plural(count, {
      one: 'عُثر عليه في محادثة واحدة.',
      two: 'عُثر عليه في محادثتين.',
      few: 'عُثر عليه في # محادثات.',
      many: 'عُثر عليه في # محادثة.',
      other: 'عُثر عليه في # محادثة.',
    }),
  foundInMany: (count, shown) =>
    plural(count, {
      few: `عُثر عليه في # محادثات، تظهر منها الأولى وعددها ${shown}.`,
      other: `عُثر عليه في # محادثة، تظهر منها الأولى وعددها ${shown}.`,
    }),
  opening: 'جارٍ جلب ما حُفظ من فهرس البحث.',
  reading: (done, total) => `لا تزال قراءة المحفوظ جارية: ${done} من ${total} من المحادثات.`,
  commands: {
    newConversation: 'محادثة جديدة',
    temporary: 'محادثة مؤقتة',
    meter: 'مؤشر الخصوصية',
    models: 'النموذج والتحديثات',
    passphrase: 'عبارة المرور والقفل',
    takeout: 'خذها معك',
    backup: 'النسخ الاحتياطي والاستعادة',
    lock: 'القفل في كل مكان',
    curtain: 'إسدال الستارة',
    sheet: 'اختصارات لوحة المفاتيح',
    appearance: 'اللغة والمظهر',
    about: 'حول Airlock',
    erase: 'المحو',
  },
  keys: {
    sheetToo: 'الشيء نفسه، خارج النص',
    send: 'إرسال الرسالة',
    newLine: 'سطر جديد في الرسالة',
    stop: 'إيقاف الإجابة؛ إغلاق المفتوح',
    move: 'التنقل في قائمة',
  },
};
