import { formatNumber } from '../../shared/format.ts';
import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

const tokens = (count: number): string => plural(count, { other: '# 个词元' });

export const turns: Catalogue['turns'] = {
  conversation: '对话',
  you: '你',
  model: '模型',
  inOtherWords: '换个说法再问',
  edit: { question: '换个说法的问题', cancel: '取消', ask: '改问这个' },
  otherDraft: { isThere: '另一个标签页在此处有不同的文字。', show: '显示' },
  answerNow: '现在回答',
  goOn: '继续',
  cut: {
    writing: '这个回答被中断了。已经写出的内容保留着。',
    stopped: '你停止了这个回答。',
    length: '这个回答达到了长度上限。',
    empty: '模型没有给出回答。',
  },
  notSeen: (count) =>
    plural(count, {
      other: '这段对话比模型一次能读的更长。它没有看到最前面的 # 条消息；这些消息仍保存在这里。',
    }),
  thinking: '正在思考…',
  thought: '思考过程',
  thoughtFor: (time) => `思考了 ${time}`,
  place: (at, count) => `${formatNumber(at)} / ${formatNumber(count)}`,
  questions: { which: '显示哪种说法', earlier: '之前的说法', later: '之后的说法' },
  answers: { which: '显示哪个回答', earlier: '之前的回答', later: '之后的回答' },
  again: {
    title: '另一个回答',
    same: '重新回答',
    freely: '更自由地重新回答',
    with: (model) => `用 ${model} 重新回答`,
    goOn: '接着写这个回答',
  },
  copy: { title: '复制这个回答', copy: '复制', markdown: '复制为 Markdown', plain: '复制为纯文本' },
  details: {
    speed: (perSecond, first) => `每秒 ${perSecond} 个词元 · 首个用时 ${first}`,
    model: '模型',
    unknown: '未知',
    assistant: '助手',
    ran: '运行于',
    onGraphicsCard: '显卡，使用 web-llm',
    onProcessor: (threads) => plural(threads, { other: '处理器，使用 llama.cpp，# 个线程' }),
    settings: '设置',
    settingsWere: (temperature, topP, repeatPenalty, most) =>
      `温度 ${temperature}，top-p ${topP}，重复惩罚 ${repeatPenalty}，最多 ${tokens(most)}`,
    read: '读取',
    readTokens: (count, remembered) => `${tokens(count)}，其中 ${remembered} 个是记住的`,
    written: '写出',
    writtenTokens: (count, perSecond) => `${tokens(count)}，每秒 ${perSecond} 个`,
    firstWord: '第一个词',
    after: (time) => `${time}后`,
    when: '时间',
    leftOut: '省略',
    nothing: '没有：模型读取了整段对话',
    first: (count) => plural(count, { other: '最前面的 # 条消息，因为放不下' }),
  },
  context: {
    full: (percent) => `上下文：已用 ${percent}`,
    fullAndCut: (percent) => `上下文：已用 ${percent}，有消息被省略`,
    takes: (used, budget) => `你接下来发送的内容约占这个模型一次能读的 ${budget} 个词元中的 ${used} 个。`,
    leftOut: (count) => plural(count, { other: '对话最前面的 # 条消息会被省略。它们仍保存在这里。' }),
    nothingLeftOut: '对话内容没有任何省略。',
  },
};
