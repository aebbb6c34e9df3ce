import type { Catalogue } from '../catalogue.ts';

export const start: Catalogue['start'] = {
  title: 'Airlock 无法在这里启动',
  secure: {
    sentence: '这个地址不安全，而浏览器只向安全的地址提供 Airlock 所需的功能。',
    nextStep: '请通过 https 打开，或在提供它的那台设备上打开。',
  },
  storage: {
    sentence: '这个浏览器不允许本网站在这台设备上存储任何内容。',
    nextStep: '请允许本网站存储数据（Cookie 和网站数据），或在非隐私窗口中打开。',
  },
  guard: {
    sentence: '这个浏览器在这里不提供 Service Worker。没有它，就无法与网络隔离。',
    nextStep: '请在非隐私窗口中打开 Airlock，或使用最新版的 Chrome、Edge、Firefox 或 Safari。',
  },
  feature: (feature) => ({
    sentence: `这个浏览器太旧，无法运行 Airlock：它缺少 ${feature}。`,
    nextStep: '请更新浏览器，或使用最新版的 Chrome、Edge、Firefox 或 Safari。',
  }),
  failed: (name) => ({
    sentence: `页面启动时出错：${name}。`,
    nextStep: '请重新加载页面。如果再次出错，请报告这个名称。已存储的内容仍在这台设备上。',
  }),
};
