import type { Catalogue } from '../catalogue.ts';

export const eraseScreen: Catalogue['eraseScreen'] = {
  erasing: '正在抹除此应用在这台设备上保存的一切…',
  stillHere: '还有东西留着',
  closeOthers: '请关闭本网站的所有其他标签页，然后再次抹除。已经消失的不会回来。',
  eraseAgain: '再次抹除',
  nothing: '什么都没有留下',
  browserSays:
    '这是刚刚询问浏览器本身得到的回答。您自己保存的文件，例如备份或模型的副本，仍在您保存它们的地方。磁盘可能保留已删除内容的痕迹，直到被覆盖。',
  canClose: '您可以关闭此页面。要再次使用 Airlock，需要重新获取它。',
  beginAnew: '重新开始',
  databases: '数据库',
  files: '存储的文件',
  caches: '缓存',
  keys: '设置和 Cookie',
  guards: '守卫（Service Worker）',
  used: '已用存储：刚删除的内容可能会计入，直到关闭此标签页',
  named: (count, names) => `${count}：${names}`,
};
