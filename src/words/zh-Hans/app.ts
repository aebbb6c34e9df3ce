import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const app: Catalogue['app'] = {
  doors: {
    selfTest: '试着泄露',
    cloud: '云端本会收到的内容',
    receipt: '保留一份回执',
  },
  closed: {
    unguarded: '此页面没有守卫时不能提问',
    busy: '上一个对话的回答还在书写',
  },
  unguarded: '此页面没有守卫，因此不能提问。您的对话可以在这里阅读。重新加载会让守卫回来；从未准备过的设备需要先准备。',
  putGuardBack: '让守卫回来',
  prepare: '准备此设备',
  blur: '模糊页面',
  lock: '锁定',
  eraseEverything: '抹除一切',
  restoreBackup: '恢复备份',
  model: {
    checking: '正在检查模型的文件',
    shaders: (model, done, total) =>
      `显卡驱动正在准备 ${model}：${total} 个程序中的 ${done} 个。第一次可能需要几分钟。`,
    loadingFrom: (model, size) => `正在从此设备加载 ${model}，${size}`,
    loading: '正在加载模型',
    chooseAnother: '另选一个',
    elsewhere: '模型正在另一个标签页中使用。那个标签页关闭后，它会来到这里。',
    useHere: '在这里使用',
    change: (model) => `模型：${model}。更换`,
    onGpu: (time) => `在显卡上 · 加载用时 ${time}`,
    onProcessor: (threads, time) => `在处理器上，${plural(threads, { other: '# 个线程' })} · 加载用时 ${time}`,
  },
};
