import type { Catalogue } from '../catalogue.ts';

export const install: Catalogue['install'] = {
  offline: '您已离线。这里的一切照常可用。',
  mayBeCleared: '设备空间不足时，浏览器可能会清除这里的一切。安装 Airlock 会有帮助；可靠的是备份。',
  worthInstalling: '安装为应用后，设备空间不足时 Airlock 不太容易被清除。',
  howToInstall: '如何安装',
  notAgain: '不再提示',
  title: '安装为应用',
  why: '浏览器可能清除网站保存的内容：设备空间不足时，在 Safari 中则是七天没有访问之后。它对已安装的应用更谨慎。只有备份才是可靠的。',
  isAnApp: '您已安装为应用：这就是它自己的窗口。',
};
