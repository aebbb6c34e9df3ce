import { plural } from '../../shared/words.ts';
import type { TakeoutThreadWords } from '../takeout-thread.ts';

export const takeoutThread: TakeoutThreadWords = {
  fileName: 'Airlock の会話',
  undated: '日付なし',
  untitled: '無題',
  begun: (when) => `開始：${when}。Airlock で保存。`,
  atNoKnownTime: '日時不明',
  otherBranches: (count) =>
    plural(count, { other: '表示されていた枝です。ほかの枝の#件のメッセージは JSON の書き出しにあります。' }),
  you: 'あなた',
  assistant: 'アシスタント',
  thinking: '考えたこと',
  endOfThinking: '考えたことはここまで',
  remarks: {
    writing: 'この回答は途中で切れました。',
    length: 'この回答は長さの上限に達しました。',
    stopped: 'この回答は止められました。',
    failed: 'この回答は中断しました。',
  },
  picture: (what) => `（画像：${what}）`,
  attached: (name) => `添付、${name}：`,
  attachedUnnamed: '添付：',
  notes: {
    picture: '（ここに画像がありました。）',
    sound: '（ここに録音がありました。）',
    file: '（ここにファイルがありました。）',
    tools: '（ここではツールだけが使われました。）',
    unreadable: '（ここに読み取れない内容がありました。）',
  },
};
