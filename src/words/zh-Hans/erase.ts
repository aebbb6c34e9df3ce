import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const erase: Catalogue['erase'] = {
  title: '抹除',
  whatGoes: '要抹除什么',
  parts: { everything: '全部', span: '一段时间', models: '所有模型', aside: '不能读取的内容' },
  everything: {
    intro: '将从此浏览器中永久移除：',
    allConversations: '所有对话',
    conversations: (count) => plural(count, { other: '# 个对话' }),
    allModels: '所有模型',
    models: (count) => plural(count, { other: '# 个模型' }),
    settings: '所有设置、密钥，以及隐私仪表的记录',
    app: '应用本身',
    appAndSize: (size) => `应用本身，总共 ${size}`,
    noCopy: '没有人能找回它，除非您保存过，任何地方都没有副本。',
    erase: '抹除全部',
    keep: '保留',
  },
  span: {
    time: '时间',
    kinds: {
      hour: '最近一小时',
      today: '今天',
      week: '最近 7 天',
      month: '最近 30 天',
      days: '从某天到另一天',
    },
    from: '从',
    to: '到',
    erased: (count) => plural(count, { other: '已抹除：# 个对话。' }),
    found: (count) =>
      plural(count, { other: '# 个对话在这段时间开始或最后继续。每个对话连同草稿整个移除。无法撤销。' }),
    erase: (count) => plural(count, { other: '抹除 # 个对话' }),
  },
  models: {
    none: '这台设备上没有模型。您的对话仍在这里，在有模型之前不会有回答：“模型与更新”会带来一个。',
    noneAnyMore: '这台设备上已经没有模型了。您的对话仍在这里，在有模型之前不会有回答：“模型与更新”会带来一个。',
    go: (count, size) => plural(count, { other: `将移除 # 个模型，不论来自哪里。这会腾出 ${size}。您的对话会保留。` }),
    noUndo: '无法撤销：网站上有的可以重新获取，而您自己的文件则需要那个文件。',
    erase: '抹除所有模型',
    keep: '保留它们',
  },
  aside: {
    go: (count) =>
      plural(count, { other: '在您接受其余内容时，有 # 个部分不能读取，已放到一边。应用打不开它们，也不使用它们。' }),
    noUndo: '无法撤销。可以读取的内容保持不变。',
    erase: '永久移除',
    keep: '保留',
    gone: '已没有放到一边的内容。',
  },
};
