import { plural } from '../../shared/words.ts';
import type { TakeoutThreadWords } from '../takeout-thread.ts';

export const takeoutThread: TakeoutThreadWords = {
  fileName: 'Airlock 对话',
  undated: '无日期',
  untitled: '无标题',
  begun: (when) => `开始于：${when}。由 Airlock 保存。`,
  atNoKnownTime: '时间未知',
  otherBranches: (count) => plural(count, { other: '这是当时显示的分支。其他分支的 # 条消息在 JSON 导出文件中。' }),
  you: '你',
  assistant: '助手',
  thinking: '思考过程',
  endOfThinking: '思考过程结束',
  remarks: {
    writing: '这个回答被截断了。',
    length: '这个回答达到了长度上限。',
    stopped: '这个回答被停止了。',
    failed: '这个回答中断了。',
  },
  picture: (what) => `（图片：${what}）`,
  attached: (name) => `附件，${name}：`,
  attachedUnnamed: '附件：',
  notes: {
    picture: '（这里原有一张图片。）',
    sound: '（这里原有一段录音。）',
    file: '（这里原有一个文件。）',
    tools: '（此处只使用了工具。）',
    unreadable: '（此处原有无法读取的内容。）',
  },
};
