import { formatNumber } from '../../shared/format.ts';
import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const attach: Catalogue['attach'] = {
  attach: '附上文本文件',
  attached: '已附上的文件',
  drop: '把文本文件拖放到这里',
  dropClosed: '现在不能附上文件',
  staysHere: '文件在此设备上读取，也只留在此设备上。',
  facts: (size, tokens) => `${size} · ${plural(tokens, { other: '约 # 个词元' })}`,
  remove: (name) => `移除 ${name}`,
  close: '关闭这些提示',
  refused: {
    folder: (name) => `${name} 是文件夹。请选择其中需要的文件。`,
    empty: (name) => `${name} 是空的。`,
    unreadable: (name) => `无法读取 ${name}。请再选一次。`,
    pdf: (name) => `${name} 是 PDF，这里无法读取。请复制其中的文字再粘贴。`,
    office: (name) => `${name} 是办公文档。请在原程序中另存为纯文本或 CSV。`,
    picture: (name) => `${name} 是图片。这些模型只能读文字。`,
    'not-text': (name) => `${name} 里没有可以读取的文字。`,
    'not-utf8': (name) => `${name} 使用较旧的文字编码。请另存为 UTF-8 后再附上。`,
    'too-long': (name, tokens, limit) =>
      `${name} 约有 ${formatNumber(tokens)} 个词元，而模型一次能读 ${formatNumber(limit)} 个。请只附上需要的部分。`,
  },
  tooMuch: (tokens, limit) =>
    `要发送的内容约有 ${formatNumber(tokens)} 个词元，超过模型一次能读的 ${formatNumber(limit)} 个。请缩短内容或移除文件。`,
  tooMuchInstructed: (tokens, limit, instructions) =>
    `要发送的内容连同助手的指示（约 ${formatNumber(instructions)} 个）约有 ${formatNumber(tokens)} 个词元，超过模型一次能读的 ${formatNumber(limit)} 个。请缩短内容、移除文件，或换一个助手来回答。`,
};
