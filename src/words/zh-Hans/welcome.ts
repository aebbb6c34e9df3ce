import type { Catalogue } from '../catalogue.ts';

export const welcome: Catalogue['welcome'] = {
  title: '私下聊聊',
  what: '模型在这个页面里、在这台设备上运行。页面能否访问网络，由上方的仪表显示。',
  check: '小模型回答得快，也常常出错。重要的内容请自行核实。',
  examples: {
    fact: '法国的首都是哪里？',
    explanation: '给孩子讲讲天空为什么是蓝色的。',
    note: '给同事写一封简短的感谢信。',
  },
};
