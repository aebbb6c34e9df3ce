import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const palette: Catalogue['palette'] = {
  title: '搜索与命令',
  label: '搜索保存的内容，或输入命令名称',
  placeholder: '搜索，或输入命令',
  found: '找到的结果',
  untitled: '无标题',
  archived: (day) => `归档 · ${day}`,
  nothing: '没有对话包含这些词。',
  noWords: '没有可以搜索的词。',
  foundIn: (count) => plural(count, { other: '在 # 个对话中找到。' }),
  foundInMany: (count, shown) => plural(count, { other: `在 # 个对话中找到，显示前 ${shown} 个。` }),
  opening: '正在取出保存的搜索索引。',
  reading: (done, total) => `仍在读取保存的内容：${total} 个对话中的 ${done} 个。`,
  commands: {
    newConversation: '新对话',
    temporary: '临时对话',
    meter: '隐私仪表',
    models: '模型与更新',
    passphrase: '密码短语与锁定',
    takeout: '随身带走',
    backup: '备份与恢复',
    lock: '在所有地方锁定',
    curtain: '拉上幕布',
    sheet: '键盘快捷键',
    appearance: '语言与外观',
    about: '关于 Airlock',
    erase: '抹除',
  },
  keys: {
    sheetToo: '同上，在文字之外',
    send: '发送消息',
    newLine: '消息中换行',
    stop: '停止回答；关闭打开的内容',
    move: '在列表或菜单中移动',
  },
};
