import type { Catalogue } from '../catalogue.ts';

export const install: Catalogue['install'] = {
  offline: '您已离线。这里的一切照常可用。',
  mayBeCleared: '设备空间不足时，浏览器可能会清除这里的一切。安装 Airlock 会有帮助；可靠的是备份。',
  mayBeClearedAsApp: '设备空间不足时，浏览器可能会清除这里的一切。只有备份是可靠的。',
  worthInstalling: '安装为应用后，设备空间不足时 Airlock 不太容易被清除。',
  howToInstall: '如何安装',
  notAgain: '不再提示',
  title: '安装为应用',
  why: '浏览器可能清除网站保存的内容：设备空间不足时，在 Safari 中则是七天没有访问之后。它对已安装的应用更谨慎。只有备份才是可靠的。',
  shortOfRoom: (most) => `浏览器最多只给此应用再留 ${most}。请在空间用完之前移除不用的模型，或腾出此设备的空间。`,
  seeModels: '查看模型',
  haveRead: '我已阅读',
  lost: {
    title: '这里保存的内容不见了。',
    meaning:
      '浏览器新建了一个空的存储：原有的存储无法打开，或已被其他东西删除。Airlock 不会擅自删除任何内容。如果您有备份，可以用它恢复一切。',
    restore: '恢复备份',
  },
  isAnApp: '您已安装为应用：这就是它自己的窗口。',
};
