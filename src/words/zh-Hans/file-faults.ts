import type { Catalogue } from '../catalogue.ts';

export const fileFaults: Catalogue['fileFaults'] = {
  'not-gguf': (file) => ({
    sentence: `${file} 不是 GGUF 文件。`,
    nextStep: '请选择名称以 .gguf 结尾的模型文件。',
  }),
  version: (file) => ({
    sentence: `${file} 是本应用读不了的版本的 GGUF 文件。`,
    nextStep: '请寻找同一模型的更新文件。',
  }),
  'cut-off': (file) => ({
    sentence: `${file} 在模型结束之前就断了。`,
    nextStep: '复制或下载时中断了：请重新取得，然后导入。',
  }),
  header: (file) => ({
    sentence: `${file} 对自己的说明不可能是真的。`,
    nextStep: '请从制作者那里重新取得。它没有导入。',
  }),
  split: (file) => ({
    sentence: `${file} 是一个模型的多个文件之一。`,
    nextStep: '请选择只有一个文件的模型。',
  }),
  unreadable: (file) => ({
    sentence: `${file || '您选择的内容'} 无法读到结尾，或期间发生了变化。`,
    nextStep: '请看看它是否还在，然后重新导入。',
  }),
  replaced: (file) => ({
    sentence: `${file} 在其网站上现在是另一个文件，与本应用所知的不同。`,
    nextStep: '没有获取它的任何内容。请选择其他模型，或查找更新版本的 Airlock。',
  }),
  'other-bytes': (file) => ({
    sentence: `${file} 送来了两次，两次都不是所承诺的文件。`,
    nextStep: '它的内容一概不用。请稍后再试，或选择其他模型。',
  }),
  'no-model': () => ({
    sentence: '您选择的内容里没有模型，或没有本应用能运行的模型。',
    nextStep: '请选择名称以 .gguf 结尾的文件，或其中有 mlc-chat-config.json 的文件夹。',
  }),
  'several-models': () => ({
    sentence: '您选择的内容里有不止一个模型。',
    nextStep: '请选择其中一个的文件或文件夹。',
  }),
  'several-libraries': (file) => ({
    sentence: `一个模型只有一个库，而这里有好几个：${file}。`,
    nextStep: '请只留下为这个模型和本应用制作的那个，然后重新选择。',
  }),
  'not-library': (file) => ({
    sentence: `${file} 不是模型的库。`,
    nextStep: '请重新取得这个模型的 .wasm 文件，然后导入。',
  }),
  'not-json': (file) => ({
    sentence: `${file} 无法读取：以它的名字保存的是别的东西。`,
    nextStep: '请从模型制作者那里重新取得。没有导入任何内容。',
  }),
  'other-size': (file) => ({
    sentence: `${file} 的长度与模型自己的清单不符。`,
    nextStep: '复制或下载时中断了，或它属于另一个模型：请重新取得，然后导入。',
  }),
  altered: (file) => ({
    sentence: `${file} 不是旁边的 SHA256SUMS.txt 所说的文件。`,
    nextStep: '请从原处重新复制文件夹。它没有导入。',
  }),
  'too-many': (file) => ({
    sentence: `${file} 里的文件太多，不像是一个模型的文件夹。`,
    nextStep: '请选择模型自己的文件夹。',
  }),
  refused: (file) => ({
    sentence: file ? `引擎无法使用这个模型的一部分：${file}。` : '引擎无法使用这个模型的一部分。',
    nextStep: '它与带来时一样：请选择其他模型，或从其他来源取得这个模型。',
  }),
  damaged: (file) => ({
    sentence: `${file} 的一部分已不是导入时的样子。`,
    nextStep: '请重新导入同一个文件，或选择其他模型。',
  }),
};
