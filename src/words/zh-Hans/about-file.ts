import type { Catalogue } from '../catalogue.ts';

export const aboutFile: Catalogue['aboutFile'] = {
  maker: (maker) => `作者：${maker}`,
  licence: (licence) => `许可证：${licence}`,
  packed: (packed) => `压缩方式：${packed}`,
  unknown: '不明',
  how: `一个用于显卡的模型，保存自 Airlock。要在另一台设备上使用，请在那里打开 Airlock，
进入“模型与更新”，把这个文件夹拖放到页面上。不需要网络。`,
  check: (sums) => `届时每个文件都会与 ${sums} 核对。没有 Airlock 时，用下面的命令也一样：`,
};
