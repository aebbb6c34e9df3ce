import type { Catalogue } from '../catalogue.ts';

export const cloud: Catalogue['cloud'] = {
  title: 'ما كان سيُرسَل إلى مساعد سحابي',
  nothingYet: 'اسأل شيئًا أولًا. عندها يظهر هنا ما كان السؤال نفسه سيرسله إلى مساعد مستضاف.',
  intro: 'لا يحتفظ المساعدون المستضافون بشيء بين سؤالين، لذلك يحمل كل طلب المحادثة كلها.',
  thisConversation: 'هذه المحادثة',
  aCloud: 'سحابة',
  thisPage: 'هذه الصفحة',
  requests: 'طلبات فيها كلماتك',
  bytes: 'حجمها بالبايت',
  tokens: 'الرموز المقروءة والمكتوبة، نحو',
  here: 'هنا',
  price: 'السعر، نحو',
  readPrice: 'دولارات لكل مليون رمز مقروء',
  writtenPrice: 'دولارات لكل مليون رمز مكتوب',
  lastRequest: 'كان آخر طلب سيكون',
};
