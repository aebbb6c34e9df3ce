import type { Catalogue } from '../catalogue.ts';

export const appearance: Catalogue['appearance'] = {
  title: '语言与外观',
  language: '语言',
  asBrowser: (name) => `跟随浏览器（${name}）`,
  change: (name) => `切换到${name}`,
  isLoadedAgain: '为此页面会重新加载。',
  keepsDraft: '已输入但未发送的内容会保留。',
  endsAnswer: '正在写一个回答。它会在此处停下；已写的内容会保留。',
  endsTemporary: '有一个临时对话开着。它会消失，连同您在其中输入的内容。',
  asksPassphrase: '之后会要求您输入密码短语。',
  endsFetching: '正在获取的内容会暂停，等您吩咐再继续。正在拷入的内容会从头开始。',
  textSize: '文字大小',
  theme: '颜色',
  asSystem: '跟随系统',
  light: '浅色',
  dark: '深色',
  contrast: '对比度',
  moreContrast: '高',
  movement: '如果您的系统要求减少动态效果，这里什么都不会动。',
  kept: '这些选择只保存在此浏览器中，别处没有。',
};
