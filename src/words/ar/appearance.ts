import type { Catalogue } from '../catalogue.ts';

export const appearance: Catalogue['appearance'] = {
  title: 'اللغة والمظهر',
  language: 'اللغة',
  asBrowser: (name) => `كما في المتصفح (${name})`,
  change: (name) => `التبديل إلى ${name}`,
  isLoadedAgain: 'لهذا تُحمَّل الصفحة من جديد.',
  keepsDraft: 'ما كتبته ولم ترسله يبقى محفوظًا.',
  endsAnswer: 'تُكتب الآن إجابة. ستتوقف هنا، وما كُتب منها يبقى محفوظًا.',
  endsTemporary: 'هناك محادثة مؤقتة مفتوحة. ستختفي مع ما كتبته فيها.',
  asksPassphrase: 'بعد ذلك ستُطلب منك عبارة المرور.',
  endsFetching: 'ما يُجلب الآن يتوقف مؤقتًا ويُستأنف حين تطلب ذلك. وما يُنسخ الآن يبدأ من جديد.',
  textSize: 'حجم النص',
  theme: 'الألوان',
  asSystem: 'كما في النظام',
  light: 'فاتح',
  dark: 'داكن',
  contrast: 'التباين',
  moreContrast: 'عالٍ',
  movement: 'إذا طلب نظامك تقليل الحركة فلن يتحرك شيء هنا.',
  kept: 'تُحفظ هذه الاختيارات في هذا المتصفح، ولا مكان آخر.',
};
