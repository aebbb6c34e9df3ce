import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const meter: Catalogue['meter'] = {
  title: '隐私仪表',
  spoken: (label, sentence) => `隐私仪表：${label}。${sentence}`,
  numbers: (sent, refused) => `已发送 ${sent} · 已拒绝 ${refused}`,
  labels: {
    breached: '已被突破',
    unguarded: '无守卫',
    checking: '正在检查',
    unverified: '未证实',
    open: '开放',
    sealed: '已密封',
    sealedInPart: '部分密封',
  },
  leftAfterSealing: (count) => plural(count, { other: '密封之后，有 # 个请求离开了此页面。' }),
  unguarded: {
    'no-guard': '此页面到来时没有守卫，因此聊天已关闭。',
    'other-build': '守卫与此页面的版本不同，因此聊天已关闭。',
    silent: '守卫没有应答，因此聊天已关闭。',
  },
  doubts: {
    checking: '正在尝试出去，以确认出不去。',
    'no-canary': '我们自己的出去尝试没有被报告为已拒绝，因此这里不作任何断言。',
    unexplained: '有过某种尝试，但没有任何报告说它被拒绝了。它可能已经出去了。',
    record: '此页面打开期间，尝试记录被清除或无法写入。这里不作任何断言。',
  },
  openToThisSite: '此页面可以访问本网站，不能访问其他网站。它从不读取对话。',
  openToOthers: (hosts) => `此页面可以访问本网站，以及为了您要的模型访问 ${hosts}；不能访问其他网站。它从不读取对话。`,
  sealed: (since, refused) => `自 ${since} 起，没有任何内容离开此页面。${refused}`,
  sealedInPart: (since, refused) => `自 ${since} 起，没有看到请求离开，但此浏览器无法阻止或显示所有种类。${refused}`,
  fromServer: {
    'server-none': '此网站没有随页面发送标头：如果没有此设备上的守卫，一部分密封就会失效。',
    'server-partial': '此网站只发送了一部分标头：如果没有此设备上的守卫，一部分密封就会失效。',
    'server-unknown': '这里不知道此网站发送哪些标头，因此此页面不依赖它们。',
  },
  triesRefused: (count) => plural(count, { other: '已拒绝 # 次尝试。' }),
};
