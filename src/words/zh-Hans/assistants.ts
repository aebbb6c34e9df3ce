import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const assistants: Catalogue['assistants'] = {
  title: '助手与模板',
  intro:
    '助手是每次回答之前告诉模型的话。模板是带有空格的问题。两者都像您的对话一样保存；设置了密码短语后，也会一样密封。',
  assistants: '助手',
  templates: '模板',
  addAssistant: '新建助手',
  addTemplate: '新建模板',
  changeAssistant: '修改助手',
  changeTemplate: '修改模板',
  comesWithAirlock: 'Airlock 自带',
  optionsFor: (name) => `“${name}”的操作`,
  change: '修改',
  duplicate: '复制一份',
  copyAndChange: '复制并修改',
  hide: '隐藏',
  bringBack: (name) => `恢复显示“${name}”`,
  remove: '删除',
  removed: (name) => `已删除：${name}`,
  undo: '撤销',
  copyOf: (name) => `${name}（副本）`,
  saveOne: '保存为文件',
  saveAll: '全部保存为文件',
  takeFromFile: '从文件导入',
  fileOfAssistants: '助手与模板的文件',
  leftAlone: (count) =>
    plural(count, { other: '有 # 项是用更新版本的 Airlock 制作的。它们保持原样；请更新应用后再使用。' }),
  unreadable: (count) => plural(count, { other: '有 # 项无法读取。备份中也许还有。' }),
  removeUnreadable: '移除无法读取的内容',

  name: '名称',
  instructions: '告诉模型的话',
  instructionsSize: (tokens) => plural(tokens, { other: '约 # 个词元，每次回答前都会读取。' }),
  sign: '代替图案的字或表情',
  picture: '图案',
  noPicture: '无',
  drawings: {
    speech: '气泡',
    bulb: '灯泡',
    pen: '笔',
    globe: '地球',
    lines: '文字',
    question: '问号',
    book: '书',
    list: '列表',
  },
  colour: '颜色',
  colours: { stone: '石', sand: '沙', sky: '天空', plum: '李子', rose: '玫瑰' },
  model: '模型',
  modelOfConversation: '随对话所用的模型',
  modelMissing: (name) => `${name}（不在此设备上）`,
  settings: '如何选词',
  settingNames: {
    temperature: '温度',
    topP: 'Top-p',
    repeatPenalty: '重复惩罚',
    maxTokens: '最长回答（词元）',
  },
  settingHint: (usual, from, to) => `留空则照常为 ${usual}。范围 ${from} 到 ${to}。`,
  usualLength: '直到模型的上下文用完',
  text: '正文',
  blanksHint: '空格是双花括号里的词：{{主题}}。竖线后面是不改动时的内容：{{语气|友好}}。',
  keep: '保存',
  cancel: '取消',
  nameWrong: (letters) => `名称需要 1 到 ${letters} 个字。`,
  textWrong: (letters) => `正文需要 1 到 ${letters} 个字。`,
  instructionsWrong: (letters) => `指示最多 ${letters} 个字。`,
  signWrong: '请只填一个字或一个表情。',
  settingWrong: (name, from, to) => `${name}：请填 ${from} 到 ${to} 之间的数，或留空。`,

  taken: (count) => plural(count, { other: '已导入 # 项。' }),
  hereAlready: (count) => plural(count, { other: '有 # 项已经在这里。' }),
  refused: (count) => plural(count, { other: '有 # 项无法理解，未导入。' }),
  faults: {
    foreign: '这不是 Airlock 的助手与模板文件。请选择在这里保存的文件。',
    later: '这个文件由更新版本的 Airlock 制作。请更新应用，然后再次导入。',
    broken: '这个文件已损坏或不完整。请在原处重新保存。',
    tooLarge: '这个文件比我们的文件可能的大小还大，因此没有读取。',
  },

  whoAnswers: '由谁回答',
  plain: '普通助手',
  gone: (name) => `${name}（已不在这里）`,
  modelNotHere: (assistant, model) => `“${assistant}”适用于 ${model}，但它不在此设备上。由另一个模型回答。`,
  talkTo: (name) => `与其对话：${name}`,
  insert: (name) => `插入：${name}`,
  fill: '放入消息',
  noTemplate: '没有叫这个名称的模板。',

  starters: {
    explainer: {
      name: '通俗解释',
      systemText:
        '你用通俗的话解释事物。使用日常词语和短句。用几个字说明每个术语的意思。举一个生活中的例子。请用中文回答。',
    },
    proofreader: {
      name: '校对',
      systemText:
        '你是校对员。用户会发来一段文字。改正错别字、语法和标点。保留原来的语言、意思和语气。不要回答文字的内容，只返回改好的文字。',
    },
    translator: {
      name: '翻译',
      systemText: '你是翻译。把用户发来的内容译成中文，或译成用户指定的语言。保留语气。只返回译文。',
    },
    summariser: {
      name: '摘要',
      systemText: '你为文字做摘要。用户会发来一段文字。用最多五个短句列出要点。不要添加原文没有的内容。',
    },
    listener: {
      name: '陪您思考',
      systemText:
        '你帮助用户把事情想清楚。先用一句话说出你的理解，再问一个简短的、有助于继续思考的问题。除非用户要求，否则不要给建议。请用中文回答。',
    },
  },
  starterTemplates: {
    reply: { name: '写回复', text: '为下面的消息写一封{{语气|友好}}的回复：\n\n{{消息}}' },
    summary: { name: '概括文字', text: '把下面的文字概括成{{数量|五}}点：\n\n{{文字}}' },
    explain: { name: '解释事物', text: '向{{读者|从未听说过的人}}解释{{主题}}。' },
    compare: { name: '比较两样东西', text: '用表格比较{{第一样}}和{{第二样}}。请看{{方面|价格、精力和风险}}。' },
  },
};
