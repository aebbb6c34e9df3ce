import type { Catalogue } from '../catalogue.ts';

export const takeoutFaults: Catalogue['takeoutFaults'] = {
  'not-json': {
    sentence: '这既不是压缩包，也不是 JSON 文件。',
    nextStep: '请选择您收到的原文件：.zip 或 .json。没有带入任何内容。',
  },
  'no-conversations': {
    sentence: '这个文件里没有对话，或没有这里认识的类型。',
    nextStep: '认识的有 Airlock、ChatGPT、Claude、Open WebUI、llama.cpp 和 WebLLM Chat 的导出文件。',
  },
  newer: {
    sentence: '这个文件是由更新版本的 Airlock 制作的。',
    nextStep: '请在“模型与更新”中更新 Airlock，然后重新带入文件。没有带入任何内容。',
  },
  encrypted: {
    sentence: '这个压缩包有自己的密码。',
    nextStep: '请用制作它的程序解开，然后选择里面的 JSON 文件。',
  },
  'broken-archive': {
    sentence: '这个压缩包打不开：有一部分缺失或损坏。',
    nextStep: '请从原处重新取得。没有带入任何内容。',
  },
  unreadable: {
    sentence: '文件无法读到结尾，或期间发生了变化。',
    nextStep: '请看看它是否还在且完整，然后重新带入。之前已带入的内容会保留。',
  },
};
