import { formatNumber } from '../../shared/format.ts';
import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const attach: Catalogue['attach'] = {
  attach: 'إرفاق ملفات نصية',
  attached: 'الملفات المرفقة',
  drop: 'أفلت الملفات النصية هنا',
  dropClosed: 'لا يمكن إرفاق شيء الآن',
  staysHere: 'تُقرأ على هذا الجهاز وتبقى فيه.',
  facts: (size, tokens) =>
    `${size} · ${plural(tokens, {
      zero: 'نحو # رمز',
      one: 'نحو رمز واحد (#)',
      two: 'نحو رمزين (#)',
      few: 'نحو # رموز',
      many: 'نحو # رمزًا',
      other: 'نحو # رمز',
    })}`,
  remove: (name) => `إزالة ${name}`,
  close: 'إغلاق هذه الرسائل',
  refused: {
    folder: (name) => `${name} مجلد. اختر منه الملفات المهمة.`,
    empty: (name) => `${name} فارغ.`,
    unreadable: (name) => `تعذّرت قراءة ${name}. اختره مرة أخرى.`,
    pdf: (name) => `${name} ملف PDF ولا يمكن قراءته هنا. انسخ نصه وألصقه.`,
    office: (name) => `${name} مستند مكتبي. احفظه في برنامجه كنص عادي أو CSV.`,
    picture: (name) => `${name} صورة. هذه النماذج تقرأ النصوص فقط.`,
    'not-text': (name) => `لا يحتوي ${name} على نص يمكن قراءته.`,
    'not-utf8': (name) => `${name} نص بترميز قديم. احفظه بترميز UTF-8 ثم أرفقه من جديد.`,
    'too-long': (name, tokens, limit) =>
      `يبلغ طول ${name} نحو ${formatNumber(tokens)} رمزًا، والنموذج يقرأ ${formatNumber(limit)} دفعة واحدة. أرفق الجزء المهم.`,
  },
  tooMuch: (tokens, limit) =>
    `ما ستُرسله يحتاج إلى نحو ${formatNumber(tokens)} رمزًا، والنموذج يقرأ ${formatNumber(limit)} دفعة واحدة. اختصره أو أزل ملفًا.`,
  tooMuchInstructed: (tokens, limit, instructions) =>
    `ما ستُرسله مع تعليمات المساعد (نحو ${formatNumber(instructions)}) يحتاج إلى نحو ${formatNumber(tokens)} رمزًا، والنموذج يقرأ ${formatNumber(limit)} دفعة واحدة. اختصره أو أزل ملفًا أو دع مساعدًا آخر يجيب.`,
};
