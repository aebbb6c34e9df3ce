import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const markdown: Catalogue['markdown'] = {
  text: 'نص',
  code: (language) => `شيفرة، ${language}`,
  copyCode: 'نسخ الشيفرة',
  footnotes: 'الحواشي',
  footnote: (number) => `الحاشية ${number}`,
  backTo: (number) => `العودة إلى الحاشية ${number}`,
  formula: 'معادلة',
  table: 'جدول',
  done: 'تم',
  toDo: 'لم يتم بعد',
  address: 'عنوان',
  picture: (name) => `صورة لم تُجلب: ${name}`,
  unnamedPicture: 'صورة لم تُجلب: بلا اسم',
  pictures: (count) =>
    plural(count, { one: 'صورة واحدة', two: 'صورتان', few: '# صور', many: '# صورة', other: '# صورة' }),
  links: (count) =>
    plural(count, { one: 'رابط واحد', two: 'رابطان', few: '# روابط', many: '# رابطًا', other: '# رابط' }),
  tags: (count) =>
    plural(count, {
      one: 'وسم HTML واحد',
      two: 'وسما HTML',
      few: '# وسوم HTML',
      many: '# وسم HTML',
      other: '# وسم HTML',
    }),
  comma: '، ',
  and: (others, last) => `${others} و${last}`,
  heldBack: (what) => `حُجب: ${what}.`,
};
