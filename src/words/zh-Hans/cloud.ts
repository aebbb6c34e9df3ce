import type { Catalogue } from '../catalogue.ts';

export const cloud: Catalogue['cloud'] = {
  title: '云端助手本会收到的内容',
  nothingYet: '请先提一个问题。然后这里会显示，同样的问题会向托管的助手发送什么。',
  intro: '托管的助手在两个问题之间不保留任何内容，因此每个请求都带着整个对话。',
  thisConversation: '此对话',
  aCloud: '云端',
  thisPage: '此页面',
  requests: '带有您话语的请求',
  bytes: '其字节数',
  tokens: '读取和写出的词元，约',
  here: '在这里',
  price: '价格，约',
  readPrice: '每读取一百万词元的美元价格',
  writtenPrice: '每写出一百万词元的美元价格',
  lastRequest: '最后一个请求本会是',
};
