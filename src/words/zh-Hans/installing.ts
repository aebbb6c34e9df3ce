import type { Catalogue } from '../catalogue.ts';

export const installing: Catalogue['installing'] = {
  title: '将 Airlock 安装为应用',
  why: '应用有自己的窗口，浏览器对应用保存的内容也比对网页保存的内容更谨慎。它和此页面一样，无需网络即可运行。',
  learns: '安装时，浏览器会向此网站请求应用的名称和图标。',
  install: '安装',
  installed: '已安装。它现在就在您的应用中。',
  isAnApp: '您已安装为应用：这就是它自己的窗口。',
  ways: {
    android: '打开浏览器菜单，选择“添加到主屏幕”，然后选择“安装”。',
    chromium: '在浏览器菜单中查找“安装 Airlock”或“将网页作为应用安装”。',
    'firefox-android': '打开浏览器菜单，选择“将应用添加到主屏幕”。',
    ios: '打开“共享”菜单，选择“添加到主屏幕”。',
    mac: '在 Safari 的菜单栏中选择“文件”，然后选择“添加到程序坞”。',
    none: '电脑上的 Firefox 无法安装它。书签同样可以打开这里，备份可以保存您的内容。',
    unknown: '在浏览器菜单中查找“安装”或“添加到主屏幕”。并非每个浏览器都有；书签同样可以打开这里。',
  },
  notes: {
    android: 'Chrome 会让 Google 制作应用的安装包，因此 Google 会知道安装了此网站。',
    ios: '在那里，应用有自己的存储空间。请先在这里备份，再到应用中恢复。',
    mac: '在那里，应用有自己的存储空间。请先在这里备份，再到应用中恢复。',
  },
};
