import type { Catalogue } from '../catalogue.ts';

export const takeoutFaults: Catalogue['takeoutFaults'] = {
  'not-json': {
    sentence: 'هذا ليس أرشيفًا ولا ملف JSON.',
    nextStep: 'اختر الملف كما حصلت عليه: ‎.zip أو ‎.json. لم يؤخذ شيء.',
  },
  'no-conversations': {
    sentence: 'لا توجد محادثات في هذا الملف، أو لا يوجد ما هو معروف هنا.',
    nextStep: 'المعروف هو ما تصدّره Airlock وChatGPT وClaude وOpen WebUI وllama.cpp وWebLLM Chat.',
  },
  newer: {
    sentence: 'صنع هذا الملفَ إصدارٌ أحدث من Airlock.',
    nextStep: 'حدّث Airlock في «النموذج والتحديثات»، ثم أحضر الملف مرة أخرى. لم يؤخذ شيء.',
  },
  encrypted: {
    sentence: 'لهذا الأرشيف كلمة مرور خاصة به.',
    nextStep: 'فكّه بالبرنامج الذي صنعه، واختر ملف JSON الذي كان فيه.',
  },
  'broken-archive': {
    sentence: 'لا يمكن فتح هذا الأرشيف: جزء منه ناقص أو تالف.',
    nextStep: 'احصل عليه مرة أخرى من مصدره. لم يؤخذ شيء.',
  },
  unreadable: {
    sentence: 'تعذرت قراءة الملف إلى آخره، أو تغيّر في هذه الأثناء.',
    nextStep: 'تأكد من أنه ما زال موجودًا وكاملًا، وأحضره مرة أخرى. ما أُخذ من قبل محفوظ.',
  },
};
