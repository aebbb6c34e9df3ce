import type { Catalogue } from '../catalogue.ts';

export const meterLimits: Catalogue['meterLimits'] = {
  thisBrowser: '此浏览器无法阻止 WebRTC、提前的地址查询和链接。Chrome 和 Edge 从版本 152 起可以。',
  always: {
    device: '浏览器扩展、操作系统、键盘和浏览器同步可以读取您输入的内容。任何页面都看不到，也无法阻止。',
    taken: '您复制、保存或打印的内容在密封之外，您自己输入的任何地址也是如此。',
    update: '浏览器自己大约每天向本网站询问一次是否有新版本。该询问不带有您的任何内容。',
    maker: '浏览器还会与其厂商通信，用于它自己的更新以及本应用不使用的服务。任何页面都无法阻止。',
  },
};
