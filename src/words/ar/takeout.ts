import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const takeout: Catalogue['takeout'] = {
  title: 'خذها معك',
  conversations: (count) =>
    plural(count, { one: 'محادثة واحدة', two: 'محادثتان', few: '# محادثات', many: '# محادثة', other: '# محادثة' }),
  stop: 'إيقاف',
  save: {
    one: 'حفظ هذه المحادثة',
    all: 'حفظ كل المحادثات',
    as: 'بصيغة',
    formats: { json: 'JSON', markdown: 'Markdown', page: 'صفحة ويب', text: 'نص عادي' },
    meanings: {
      json: 'كل شيء، مع كل الفروع. يقرؤه Airlock من جديد دون أن يفقد شيئًا، وتستطيع ذلك برامج أخرى أيضًا.',
      markdown: 'للقراءة والتحرير، في أي محرر. الفروع المعروضة.',
      page: 'للقراءة والطباعة، في أي متصفح. ولا تحمّل شيئًا. الفروع المعروضة.',
      text: 'للقراءة في أي مكان. الفروع المعروضة.',
    },
    archive: 'ملف لكل محادثة، في أرشيف.',
    save: 'حفظ',
    writing: 'جارٍ الكتابة',
    writingSome: (done, total) =>
      plural(total, {
        one: `جارٍ الكتابة، ${done} من محادثة واحدة`,
        two: `جارٍ الكتابة، ${done} من محادثتين`,
        few: `جارٍ الكتابة، ${done} من # محادثات`,
        many: `جارٍ الكتابة، ${done} من # محادثة`,
        other: `جارٍ الكتابة، ${done} من # محادثة`,
      }),
    written: 'كُتب',
    saved: (name, size) => ['حُفظ باسم ', name, `، ${size}. ما تحفظه خارج الختم، وغير مشفر.`],
  },
  bring: {
    title: 'إحضار محادثات',
    intro:
      'من جهاز آخر عليه Airlock، أو من تصدير ChatGPT أو Claude أو Open WebUI أو llama.cpp أو WebLLM Chat: ملف ‎.zip أو ‎.json كما وصلك. يُقرأ هنا، ولا يُحفظ شيء قبل أن ترى ما فيه.',
    take: (count) =>
      plural(count, {
        one: 'أخذ محادثة واحدة',
        two: 'أخذ محادثتين',
        few: 'أخذ # محادثات',
        many: 'أخذ # محادثة',
        other: 'أخذ # محادثة',
      }),
    choose: 'اختيار ملف',
    chooseAnother: 'اختيار ملف آخر',
    leave: 'تركه',
    file: 'ملف محادثات',
    reading: 'جارٍ القراءة',
    readingBytes: (done, total) => `جارٍ القراءة، ${done} من ${total}`,
    readingFound: (reading, found) => `${reading}: ${found} حتى الآن`,
    read: 'قُرئ',
    keeping: (done, total) =>
      plural(total, {
        one: `جارٍ حفظ ${done} من محادثة واحدة`,
        two: `جارٍ حفظ ${done} من محادثتين`,
        few: `جارٍ حفظ ${done} من # محادثات`,
        many: `جارٍ حفظ ${done} من # محادثة`,
        other: `جارٍ حفظ ${done} من # محادثة`,
      }),
    kept: 'حُفظ',
    done: (added) => ['تم. في قائمتك الآن: ', added, '.'],
    stopped: (added) => ['أُوقف. في قائمتك الآن: ', added, '، كل منها كاملة.'],
    added: (count) =>
      plural(count, {
        one: 'محادثة جديدة واحدة',
        two: 'محادثتان جديدتان',
        few: '# محادثات جديدة',
        many: '# محادثة جديدة',
        other: '# محادثة جديدة',
      }),
    cameBefore: (count) =>
      plural(count, {
        one: 'دخلت قبل ذلك محادثة واحدة كاملة. إحضار الملف من جديد يضيف الناقص فقط.',
        two: 'دخلت قبل ذلك محادثتان كاملتان. إحضار الملف من جديد يضيف الناقص فقط.',
        few: 'دخلت قبل ذلك # محادثات، كل منها كاملة. إحضار الملف من جديد يضيف الناقص فقط.',
        many: 'دخلت قبل ذلك # محادثة، كل منها كاملة. إحضار الملف من جديد يضيف الناقص فقط.',
        other: 'دخلت قبل ذلك # محادثة، كل منها كاملة. إحضار الملف من جديد يضيف الناقص فقط.',
      }),
  },
  report: {
    untitled: 'بلا عنوان',
    from: (sources) => `من ${sources}.`,
    messages: (count) =>
      plural(count, { one: 'رسالة واحدة', two: 'رسالتان', few: '# رسائل', many: '# رسالة', other: '# رسالة' }),
    total: (conversations, messages) => `${conversations}، ${messages}`,
    canBeTaken: (total) => ['يمكن أخذ: ', total, '.'],
    allHere: 'كلها هنا من قبل، وتبقى كما هي.',
    someHere: (count) =>
      plural(count, {
        one: 'واحدة منها هنا من قبل، وتبقى كما هي.',
        two: 'اثنتان منها هنا من قبل، وتبقيان كما هما.',
        few: '# منها هنا من قبل، وتبقى كما هي.',
        many: '# منها هنا من قبل، وتبقى كما هي.',
        other: '# منها هنا من قبل، وتبقى كما هي.',
      }),
    leftOut: (what) => `متروك: ${what}.`,
    refusedCount: (count) =>
      plural(count, {
        one: 'لا يمكن أخذ محادثة واحدة.',
        two: 'لا يمكن أخذ محادثتين.',
        few: 'لا يمكن أخذ # محادثات.',
        many: 'لا يمكن أخذ # محادثة.',
        other: 'لا يمكن أخذ # محادثة.',
      }),
    others: (count) =>
      plural(count, {
        one: 'بند واحد ليس محادثة.',
        two: 'بندان ليسا محادثتين.',
        few: '# بنود ليست محادثات.',
        many: '# بندًا ليست محادثات.',
        other: '# بند ليست محادثات.',
      }),
    otherFiles: (count) =>
      plural(count, {
        one: 'ملف آخر واحد في الأرشيف: لم يُنظر فيه. صور وإعدادات في الغالب.',
        two: 'ملفان آخران في الأرشيف: لم يُنظر فيهما. صور وإعدادات في الغالب.',
        few: '# ملفات أخرى في الأرشيف: لم يُنظر فيها. صور وإعدادات في الغالب.',
        many: '# ملفًا آخر في الأرشيف: لم يُنظر فيها. صور وإعدادات في الغالب.',
        other: '# ملف آخر في الأرشيف: لم يُنظر فيها. صور وإعدادات في الغالب.',
      }),
    isCutOff: 'ينتهي الملف قبل أوانه. ما كان قبل نهايته مذكور هنا.',
    details: 'ما يبقى متروكًا، محادثة بعد محادثة',
    detail: (title, what) => [title, `: ${what}`],
    more: (count) => `… و${count} غيرها`,
    notTaken: (why) => `لم تؤخذ: ${why}`,
    without: (what) => `بدون ${what}`,
    kinds: {
      picture: (count) =>
        plural(count, { one: 'صورة واحدة', two: 'صورتين', few: '# صور', many: '# صورة', other: '# صورة' }),
      sound: (count) =>
        plural(count, { one: 'تسجيل واحد', two: 'تسجيلين', few: '# تسجيلات', many: '# تسجيلًا', other: '# تسجيل' }),
      file: (count) => plural(count, { one: 'ملف واحد', two: 'ملفين', few: '# ملفات', many: '# ملفًا', other: '# ملف' }),
      instructions: (count) =>
        plural(count, {
          one: 'تعليمة واحدة للمساعد',
          two: 'تعليمتين للمساعد',
          few: '# تعليمات للمساعد',
          many: '# تعليمة للمساعد',
          other: '# تعليمة للمساعد',
        }),
      tool: (count) =>
        plural(count, {
          one: 'رسالة واحدة من أداة',
          two: 'رسالتين من أدوات',
          few: '# رسائل من أدوات',
          many: '# رسالة من أدوات',
          other: '# رسالة من أدوات',
        }),
      hidden: (count) =>
        plural(count, {
          one: 'رسالة واحدة كانت مخفية هناك أيضًا',
          two: 'رسالتين كانتا مخفيتين هناك أيضًا',
          few: '# رسائل كانت مخفية هناك أيضًا',
          many: '# رسالة كانت مخفية هناك أيضًا',
          other: '# رسالة كانت مخفية هناك أيضًا',
        }),
      unreadable: (count) =>
        plural(count, {
          one: 'رسالة واحدة أو جزء من رسالة لا يُقرأ',
          two: 'رسالتين أو جزأين من رسالة لا يُقرآن',
          few: '# رسائل أو أجزاء من رسالة لا تُقرأ',
          many: '# رسالة أو جزءًا من رسالة لا تُقرأ',
          other: '# رسالة أو جزء من رسالة لا تُقرأ',
        }),
    },
    ofKinds: (unreadable, kinds) => `${unreadable} (${kinds})`,
    refusals: {
      'too-large': 'كبيرة جدًا: أكثر من 64 م.ب',
      'too-deep': 'متداخلة أعمق من أي محادثة',
      damaged: 'تالفة، أو ليست ما ينبغي أن تكون',
      unreadable: 'لا شيء فيها من نوع يمكن قراءته',
      empty: 'لم يُقَل فيها شيء',
      twice: 'موجودة في هذا الملف مرتين',
      'too-many': 'في هذا الملف أكثر من 100,000',
    },
  },
};
