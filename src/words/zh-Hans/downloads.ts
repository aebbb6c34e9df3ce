import type { Catalogue } from '../catalogue.ts';

export const downloads: Catalogue['downloads'] = {
  title: '正在途中',
  cancel: '取消',
  use: '使用这个',
  later: '以后再说',
  pause: '暂停',
  tryAgain: '重试',
  goOn: '继续',
  asking: '正在询问它有哪些文件…',
  fetching: (name) => `正在获取 ${name}`,
  whileHidden: '本页面隐藏时也会继续。如果关闭，已送达的会保留。聊天可以在另一个标签页中保持打开，处于密封状态。',
  allIsHere: '已全部到齐。正在检查每个字节…',
  checking: (name) => `正在检查 ${name}`,
  paused: (done, total) => `已暂停：${done} / ${total}。已送达的会保留，直到您取消。`,
  elsewhere: '这个浏览器的另一个标签页正在获取它。',
  done: '已在这台设备上，每个字节都已检查。',
};
