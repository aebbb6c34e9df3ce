import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const selfTest: Catalogue['selfTest'] = {
  title: '试着泄露',
  intro: '用我们所知的每一种方式，把一个编造的秘密依次从此页面发出去。您会看到每次尝试，以及是什么拦下了它。',
  localNetwork:
    '尝试直接连接（WebRTC）时，Chrome 和 Edge 会在本地网络上宣告此设备加入一个组。不会带上此页面的任何内容。',
  notSealed: '此页面现在没有密封。在这里尝试的内容可能会出去。',
  secret: '秘密',
  secretHint: '是编造的。您可以另写一个，但不要写真的：如果缺了一道墙，它就会出去。',
  receiver: '接收方',
  receiverEmpty: '没有：不通向任何地方的名称',
  receiverHint: '您有自己的服务器吗？写下它的地址，就可以在那里看到什么也没有到达。',
  receiverWrong: '这不是网站地址。请写成 receiver.example 这样，或留空。',
  start: '开始',
  startAgain: '重新开始',
  stop: '停止',
  triesMade: '已做的尝试',
  now: (what) => `${what} …`,
  testingWalls: '正在测试各道墙',
  broken: '无法启动用于这些尝试的线程，因此没有全部尝试。',
  cutShort: '在结束前停止了，因此没有全部尝试。',
  moreWays: (count) =>
    plural(count, {
      other: '还有 # 种方式，如果没有什么拦下它们，就会把您带离此页面。您的对话会保留；正在书写的回答会中断。',
    }),
  tryThese: '也试试这些',
  list: '尝试（最新在前）',
  begun: '尝试开始了。',
  sum: (counts) => `${counts}。`,
  done: (counts) => `完成。${counts}。`,
  notAll: '没有全部尝试。',
  counts: {
    reported: (refused, tried) => `${tried} 次中有 ${refused} 次被拒绝并有报告`,
    silent: (count) => `${count} 次被拒绝但无报告`,
    noneOut: '0 次出去',
    notStopped: (count) => plural(count, { other: '# 次没有被拦下' }),
    notAvailable: (count) => `${count} 次在此浏览器中不存在`,
  },
  verdict: (result) => `${result}。`,
  results: {
    stopped: '已拒绝',
    'stopped-silently': '已拒绝，无报告',
    'not-stopped': '未拦下',
    'not-available': '此浏览器中不存在',
  },
  entry: (number, attempt, verdict) => `第 ${number} 条。${attempt}，${verdict}。`,
  interfaceRefused: (sign) => `没有墙向此页面报告；浏览器自己说了不（${sign}）。`,
  signs: {
    'no-window': '没有窗口打开',
    'heard-in-frame': '框架收到了拒绝',
    'heard-in-thread': '线程收到了拒绝',
  },
  silentWalls: {
    policy: '此页面的策略拦下它，但不告诉任何人：这是在接收端测得的。这道墙在本次运行中经过测试，它有效。',
    allowlist: '浏览器的连接列表拦下它，但不告诉任何人：这是在接收端测得的。这道墙在本次运行中经过测试，它有效。',
  },
  notStopped: {
    worked: '成功了：秘密出去了。',
    sent: '有内容经由网络返回：秘密出去了。',
    'no-refusal': '没有任何迹象表明它被拒绝。它可能已经出去了。',
  },
  notAvailable: '此浏览器没有这个功能，因此没有尝试。',
  fromThread: (what) => `从线程中：${what}`,
};
