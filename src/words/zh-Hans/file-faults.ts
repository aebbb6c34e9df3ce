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
  'newer-version': (file) => ({
    sentence: `${file} 是比本应用更新的版本的 GGUF 文件。`,
    nextStep: '请寻找同一模型的较旧文件，或更新版本的 Airlock。',
  }),
  'big-endian': (file) => ({
    sentence: `${file} 是为字节顺序相反的计算机制作的。`,
    nextStep: '请获取同一模型的普通文件：文件名中没有“be”或“big-endian”。',
  }),
  pointer: (file) => ({
    sentence: `${file} 是 Git LFS 指针：它只说明模型在哪里，并不是模型。`,
    nextStep: '请从其页面下载文件本身，然后导入。',
  }),
  'web-page': (file) => ({
    sentence: `${file} 是一个网页或网站消息，被当作模型保存了下来。`,
    nextStep: '请重新下载模型；网站可能要求先登录。',
  }),
  archive: (file) => ({
    sentence: `${file} 是压缩包。`,
    nextStep: '请解压，然后选择其中的 .gguf 文件。',
  }),
  safetensors: (file) => ({
    sentence: `${file} 是 safetensors 格式，这里的引擎都无法读取。`,
    nextStep: '请寻找同一模型的 GGUF 文件。',
  }),
  'image-part': (file) => ({
    sentence: `${file} 是模型中读取图像的部分（mmproj），不是模型本身。`,
    nextStep: '请选择同一模型的另一个文件，文件名中没有“mmproj”。本应用不读取图像。',
  }),
  adapter: (file) => ({
    sentence: `${file} 是模型的附加部分（LoRA 适配器或控制向量），不是模型。`,
    nextStep: '请选择完整的模型：本应用不加载附加部分。',
  }),
  imatrix: (file) => ({
    sentence: `${file} 是重要性矩阵：压缩模型时的统计数据，不是模型。`,
    nextStep: '请选择模型本身的文件。',
  }),
  'vocab-only': (file) => ({
    sentence: `${file} 只有词表，没有权重。`,
    nextStep: '请选择模型本身的文件。',
  }),
  'search-model': (file, kind) => ({
    sentence: `${file} 是用于搜索的模型（${kind}）：它比较文本，不写文本。`,
    nextStep: '请选择聊天模型。其名称通常含有“instruct”或“chat”。',
  }),
  'image-model': (file, kind) => ({
    sentence: `${file} 是图像或视频模型（${kind}），不是文本模型。`,
    nextStep: '请选择聊天模型。',
  }),
  'audio-model': (file, kind) => ({
    sentence: `${file} 是声音或语音模型（${kind}），不是文本模型。`,
    nextStep: '请选择聊天模型。',
  }),
  'not-chat': (file, kind) => ({
    sentence: `${file} 是一种无法聊天的语言模型（${kind}）。`,
    nextStep: '请选择聊天模型。',
  }),
  'unknown-kind': (file, kind) => ({
    sentence: `${file || '此模型'} 属于这里的引擎不认识的类型：${kind}。`,
    nextStep: '请选择其他模型，或寻找更新版本的 Airlock。',
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
