import type { Catalogue } from '../catalogue.ts';

export const chat: Catalogue['chat'] = {
  skip: '跳到对话',
  kept: '保存在这台设备上',
  closeList: '关闭列表',
  conversations: '对话',
  untitled: '无标题',
  temporary: '临时',
  notKept: '这段对话的内容不会保存，也不会被搜索到。离开对话、锁定、重新加载或关闭页面后，它就消失了。',
  ready: '就绪。',
  answering: '模型正在回答。',
  reading: '正在读取对话',
  unsaved: '最后的回答显示在这里，但未能保存。如果需要，请复制它。',
  message: '消息',
  ask: '问点什么',
  stop: '停止回答',
  send: '发送',
};
