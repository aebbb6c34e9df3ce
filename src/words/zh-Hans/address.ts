import type { Catalogue } from '../catalogue.ts';

export const address: Catalogue['address'] = {
  title: '回答中的一个地址',
  intro: '这是模型写的，可能是它编造的。Airlock 不会打开它。',
  whole: '完整的地址',
  copy: '复制地址',
  close: '关闭',
  hidden: '看不见的字符都写了出来，例如 ⟨U+202E⟩。',
  notUnderstood: '没有浏览器能理解这个地址。',
  heldBack: (scheme) => `它以“${scheme}”开头，所以不是网页的地址。这里没有复制它的按钮。`,
  sentAlong: '打开它的人会把问号后面的内容一并发送出去。',
  mail: '这是一个电子邮件地址。',
  noHost: '它没有写明主机，因此哪里也到不了。',
  host: (host) => `它通向 ${host}。`,
  anotherHost: '回答在它的位置上显示的是另一个主机。',
  beforeAt: '@ 前面的内容不是主机。',
  lookalike: (host) => `主机名中的字母可能看起来像别的字母。用普通字母写是 ${host}。`,
};
