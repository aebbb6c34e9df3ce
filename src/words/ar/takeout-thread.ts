import { plural } from '../../shared/words.ts';
import type { TakeoutThreadWords } from '../takeout-thread.ts';

export const takeoutThread: TakeoutThreadWords = {
  fileName: 'محادثات Airlock',
  undated: 'بلا تاريخ',
  untitled: 'بلا عنوان',
  begun: (when) => `البداية: ${when}. محفوظة في Airlock.`,
  atNoKnownTime: 'وقت غير معروف',
  otherBranches: (count) =>
    plural(count, {
      one: 'هذا هو الفرع الذي كان معروضًا. رسالة واحدة من فروع أخرى موجودة في تصدير JSON.',
      two: 'هذا هو الفرع الذي كان معروضًا. رسالتان من فروع أخرى موجودتان في تصدير JSON.',
      few: 'هذا هو الفرع الذي كان معروضًا. # رسائل من فروع أخرى موجودة في تصدير JSON.',
      many: 'هذا هو الفرع الذي كان معروضًا. # رسالة من فروع أخرى موجودة في تصدير JSON.',
      other: 'هذا هو الفرع الذي كان معروضًا. # رسالة من فروع أخرى موجودة في تصدير JSON.',
    }),
  you: 'أنت',
  assistant: 'المساعد',
  thinking: 'التفكير',
  endOfThinking: 'نهاية التفكير',
  remarks: {
    writing: 'انقطعت هذه الإجابة قبل تمامها.',
    length: 'بلغت هذه الإجابة حدّ طولها.',
    stopped: 'أُوقفت هذه الإجابة.',
    failed: 'تعذّر إكمال هذه الإجابة.',
  },
  picture: (what) => `(صورة: ${what})`,
  attached: (name) => `مرفق، ${name}:`,
  attachedUnnamed: 'مرفق:',
  notes: {
    picture: '(كانت هنا صورة.)',
    sound: '(كان هنا تسجيل.)',
    file: '(كان هنا ملف.)',
    tools: '(استُخدمت هنا أدوات فقط.)',
    unreadable: '(كان هنا شيء لا يمكن قراءته.)',
  },
};
