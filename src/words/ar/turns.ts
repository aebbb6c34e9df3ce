import { formatNumber } from '../../shared/format.ts';
import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

const tokens = (count: number): string =>
  plural(count, { one: 'رمز واحد', two: 'رمزان', few: '# رموز', many: '# رمزًا', other: '# رمز' });

export const turns: Catalogue['turns'] = {
  conversation: 'المحادثة',
  you: 'أنت',
  model: 'النموذج',
  inOtherWords: 'السؤال بكلمات أخرى',
  edit: { question: 'سؤالك بكلمات أخرى', cancel: 'إلغاء', ask: 'طرح هذا السؤال بدلًا منه' },
  otherDraft: { isThere: 'في علامة تبويب أخرى نص مختلف هنا.', show: 'عرضه' },
  answerNow: 'الإجابة الآن',
  goOn: 'متابعة',
  cut: {
    writing: 'انقطعت هذه الإجابة. ما كُتب منها محفوظ.',
    stopped: 'أوقفتَ هذه الإجابة.',
    length: 'بلغت هذه الإجابة حدّ طولها.',
    empty: 'لم يعطِ النموذج أي إجابة.',
  },
  notSeen: (count) =>
    plural(count, {
      one: 'المحادثة أطول مما يستطيع النموذج قراءته دفعة واحدة. لم يرَ الرسالة الأولى، وهي لا تزال محفوظة هنا.',
      two: 'المحادثة أطول مما يستطيع النموذج قراءته دفعة واحدة. لم يرَ أول رسالتين، وهما لا تزالان محفوظتين هنا.',
      few: 'المحادثة أطول مما يستطيع النموذج قراءته دفعة واحدة. لم يرَ أول # رسائل، وهي لا تزال محفوظة هنا.',
      other: 'المحادثة أطول مما يستطيع النموذج قراءته دفعة واحدة. لم يرَ أول # رسالة، وهي لا تزال محفوظة هنا.',
    }),
  thinking: 'يفكّر…',
  thought: 'فكّر',
  thoughtFor: (time) => `فكّر لمدة ${time}`,
  place: (at, count) => `${formatNumber(at)} من ${formatNumber(count)}`,
  questions: { which: 'أي صياغة معروضة', earlier: 'الصياغة السابقة', later: 'الصياغة التالية' },
  answers: { which: 'أي إجابة معروضة', earlier: 'الإجابة السابقة', later: 'الإجابة التالية' },
  again: {
    title: 'إجابة أخرى',
    same: 'الإجابة من جديد',
    freely: 'الإجابة من جديد بحرية أكبر',
    with: (model) => `الإجابة من جديد باستخدام ${model}`,
    goOn: 'متابعة هذه الإجابة',
  },
  copy: { title: 'نسخ هذه الإجابة', copy: 'نسخ', markdown: 'بصيغة Markdown', plain: 'كنص عادي' },
  details: {
    speed: (perSecond, first) => `${perSecond} رمز/ث · الأول بعد ${first}`,
    model: 'النموذج',
    unknown: 'غير معروف',
    assistant: 'المساعد',
    ran: 'مكان التشغيل',
    onGraphicsCard: 'على بطاقة الرسوميات، عبر web-llm',
    onProcessor: (threads) =>
      plural(threads, {
        one: 'على المعالج، عبر llama.cpp، في خيط واحد',
        two: 'على المعالج، عبر llama.cpp، في خيطين',
        few: 'على المعالج، عبر llama.cpp، في # خيوط',
        many: 'على المعالج، عبر llama.cpp، في # خيطًا',
        other: 'على المعالج، عبر llama.cpp، في # خيط',
      }),
    settings: 'الإعدادات',
    settingsWere: (temperature, topP, repeatPenalty, most) =>
      `الحرارة ${temperature}، top-p ${topP}، عقوبة التكرار ${repeatPenalty}، الحد الأقصى ${tokens(most)}`,
    read: 'المقروء',
    readTokens: (count, remembered) => `${tokens(count)}، منها ${remembered} محفوظة في الذاكرة`,
    written: 'المكتوب',
    writtenTokens: (count, perSecond) => `${tokens(count)}، ${perSecond} في الثانية`,
    firstWord: 'أول كلمة',
    after: (time) => `بعد ${time}`,
    when: 'متى',
    leftOut: 'المتروك',
    nothing: 'لا شيء: قرأ النموذج المحادثة كلها',
    first: (count) =>
      plural(count, {
        one: 'الرسالة الأولى، لضيق المكان',
        two: 'أول رسالتين، لضيق المكان',
        few: 'أول # رسائل، لضيق المكان',
        other: 'أول # رسالة، لضيق المكان',
      }),
  },
  context: {
    full: (percent) => `السياق: ممتلئ بنسبة ${percent}`,
    fullAndCut: (percent) => `السياق: ممتلئ بنسبة ${percent}، مع ترك بعض الرسائل`,
    takes: (used, budget) =>
      `ما سترسله تاليًا يأخذ نحو ${used} من ${budget} رمزًا يستطيع هذا النموذج قراءتها دفعة واحدة.`,
    leftOut: (count) =>
      plural(count, {
        one: 'ستُترك الرسالة الأولى من المحادثة. وهي لا تزال محفوظة هنا.',
        two: 'ستُترك أول رسالتين من المحادثة. وهما لا تزالان محفوظتين هنا.',
        few: 'ستُترك أول # رسائل من المحادثة. وهي لا تزال محفوظة هنا.',
        other: 'ستُترك أول # رسالة من المحادثة. وهي لا تزال محفوظة هنا.',
      }),
    nothingLeftOut: 'لا يُترك شيء من المحادثة.',
  },
};
