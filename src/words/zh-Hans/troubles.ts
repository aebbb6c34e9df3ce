import type { Catalogue } from '../catalogue.ts';

const site = (host: string | undefined): string => (host === undefined ? '对方网站' : `网站 ${host} `);

export const troubles: Catalogue['troubles'] = {
  AppFileCorrupt: ({ file }) => ({
    sentence: file ? `应用的文件 ${file} 送达时与发布的不一致。` : '应用的一个文件送达时与发布的不一致。',
    nextStep: '请重试。如果再次发生，说明您与本网站之间有东西在改动文件。',
  }),
  BackupCutOff: () => ({
    sentence: '这份备份结束得太早：缺了一部分。',
    nextStep: '请从原处重新复制，或选择另一份备份。这里没有任何改动。',
  }),
  BackupDamaged: () => ({
    sentence: '这份备份已不是写入时的样子：其中有内容被改动或损坏。',
    nextStep: '请选择它的另一份副本，或另一份备份。这里没有任何改动。',
  }),
  BackupForeign: () => ({
    sentence: '这个文件不是 Airlock 的备份。',
    nextStep: '请选择名称以 .airlock 结尾的文件。这里没有任何改动。',
  }),
  BackupNotOpened: () => ({
    sentence: '这个口令打不开这份备份。',
    nextStep: '要用保存备份时选的口令。请检查大小写和键盘语言。',
  }),
  BackupNotSaved: () => ({
    sentence: '备份已写入，但读回来的内容不对。',
    nextStep: '不要依赖那个文件：请另存一份，最好存到另一块磁盘上。',
  }),
  BackupTooNew: () => ({
    sentence: '这份备份是由更新版本的 Airlock 制作的，当前版本无法读取。',
    nextStep: '请在“模型与更新”中查找新版本，然后重新选择文件。这里没有任何改动。',
  }),
  BackupUnreadable: () => ({
    sentence: '文件无法读到结尾，或在读取过程中发生了变化。',
    nextStep: '请看看它是否还在原处，然后重新选择。这里没有任何改动。',
  }),
  DownloadInterrupted: ({ file }) => ({
    sentence: file ? `${file} 传输途中连接断开了。` : '无法连接到本网站。',
    nextStep: '请重试：已送达的内容会保留。',
  }),
  EngineFailed: () => ({
    sentence: '模型无法启动。',
    nextStep: '请重新加载。如果仍然失败，请选择其他模型。',
  }),
  EngineLost: () => ({
    sentence: '模型停止了工作，只能结束它。它写下的内容已保留。',
    nextStep: '请重新加载，然后继续。',
  }),
  EngineUnsupported: ({ missing = '某项功能' }) => ({
    sentence: `这个浏览器缺少模型所需的 ${missing}。`,
    nextStep: '最新的 Chrome、Edge、Firefox 或 Safari 都具备。',
  }),
  FormatRefused: () => ({
    sentence: '无法让模型遵守所要求的格式：它的规则读不懂。',
    nextStep: '请不带该格式提问，或修正它的规则。',
  }),
  GpuLacksFeature: ({ feature = '某项功能' }) => ({
    sentence: `显卡缺少这个模型所需的 ${feature}。`,
    nextStep:
      feature === 'shader-f16'
        ? '请选择名称中带 q4f32 的版本，或处理器用的模型。'
        : '请选择其他模型，或处理器用的模型。',
  }),
  GpuLost: () => ({
    sentence: '显卡驱动重新启动了，模型也随之丢失。它写下的内容已保留。',
    nextStep: '请重新加载。如果再次发生，请选择更小的模型或处理器用的模型。',
  }),
  GpuOutOfMemory: ({ neededBytes }) => ({
    sentence: neededBytes ? `显卡没有这个模型所需的 ${neededBytes} 显存。` : '显卡的显存不足以运行这个模型。',
    nextStep: '请关闭其他标签页后重新加载，或选择更小的模型或处理器用的模型。',
  }),
  GpuSwitchedOff: ({ model = '这个模型' }) => ({
    sentence: `${model} 要在显卡上运行，而您已设置为从不使用显卡。`,
    nextStep: '请选择处理器用的模型，或在选择模型的地方允许使用显卡。',
  }),
  GpuTooSmall: ({ limit, needed, has }) => ({
    sentence: limit
      ? `显卡对这里的模型来说太小：${limit} 为 ${has ?? '不足'}，需要 ${needed ?? '更多'}。`
      : '这个浏览器提供的显卡对模型来说太小。',
    nextStep: '请选择处理器用的模型：它在这里可以运行。',
  }),
  GpuUnavailable: () => ({
    sentence: '这个浏览器没有提供可以运行模型的显卡。',
    nextStep: '请选择处理器用的模型：它在这里可以运行。',
  }),
  GuardFailed: () => ({
    sentence: '让聊天页面与网络隔绝的守卫未能就位。',
    nextStep: '请重试。隐私窗口可能不允许这样做。',
  }),
  HostAnsweredOddly: ({ host, file = '所请求的内容' }) => ({
    sentence: `${site(host)}发来的不是 ${file}，而是别的东西。`,
    nextStep: '中间可能隔着网络的登录页面：请打开任意其他网页，然后重试。完整的内容会保留。',
  }),
  HostBusy: ({ host }) => ({
    sentence: `${site(host)}目前太忙，无法发送文件。`,
    nextStep: '请等几分钟再试：已送达的内容会保留。',
  }),
  HostLacksFile: ({ host, file = '这个模型', status }) => ({
    sentence:
      status === '401' || status === '403'
        ? `${site(host)}并不把 ${file} 提供给所有人。`
        : `${site(host)}已经没有 ${file}，或从来没有。`,
    nextStep: '请选择其他模型，或从磁盘导入它的文件。',
  }),
  HostRefused: ({ host = '另一个网站', how }) => ({
    sentence:
      how === 'redirect'
        ? `${host} 把下载转到了本页面不允许连接的网站，浏览器拒绝了。`
        : how === 'followed'
          ? `下载被转到了 ${host}，而本页面不允许连接那里。来自那里的内容一概不用。`
          : `本页面不允许连接 ${host}。没有向那里发送任何内容。`,
    nextStep: '更新版本的 Airlock 也许认识这个网站。也可以通过其他途径取得文件，再从磁盘导入。',
  }),
  ImportRefused: () => ({
    sentence: '无法从这个文件带入任何内容。',
    nextStep: '请看看它是否完整、是否是您要的文件，然后重新带入。',
  }),
  KeyNotMade: () => ({
    sentence: '这个浏览器没有提供核对口令所需的内存（64 MB）。',
    nextStep: '请关闭其他标签页或程序，然后重试。没有任何改动。',
  }),
  LoadCrashed: ({ model = '这个模型' }) => ({
    sentence: `上次加载 ${model} 时，这个页面崩溃了。`,
    nextStep: '请关闭其他标签页后仍然加载它，或选择更小的模型。',
  }),
  ModelDoesNotFit: ({ neededBytes, limitBytes }) =>
    limitBytes
      ? {
          sentence: `模型需要约 ${neededBytes} 内存，而在处理器上最多只能用 ${limitBytes}。`,
          nextStep: '请选择更小的模型，或同一模型压缩得更紧的版本。这个没有导入。',
        }
      : {
          sentence: neededBytes
            ? `模型需要约 ${neededBytes} 内存，而这个浏览器没有提供。`
            : '这个浏览器没有给模型足够的内存。',
          nextStep: '请关闭其他标签页或程序后重新加载，或选择更小的模型。',
        },
  ModelFileCorrupt: ({ file }) => ({
    sentence: file ? `模型的一部分（${file}）与应有的内容不符。` : '模型的一部分与应有的内容不符。',
    nextStep: '请重新获取这一部分；其余部分会保留。',
  }),
  ModelFileMissing: ({ file }) => ({
    sentence: file ? `这台设备上缺少模型的一部分：${file}。` : '这台设备上缺少模型的一部分。',
    nextStep: '请获取缺少的部分。',
  }),
  ModelGone: ({ model = '所选的模型' }) => ({
    sentence: `${model} 已不在这台设备上。`,
    nextStep: '请选择其他模型，然后重新提问。',
  }),
  ModelLibraryMismatch: () => ({
    sentence: '随这个模型而来的程序是为其引擎的另一个版本制作的。',
    nextStep: '请重新获取或导入模型，并使用为这个版本的 Airlock 制作的库。',
  }),
  NoModel: () => ({
    sentence: '这台设备上还没有模型。',
    nextStep: '请获取一个：本网站自带一个小模型。',
  }),
  NotSecure: () => ({
    sentence: '这个地址不安全，而浏览器只把 Airlock 所需的功能提供给安全的地址。',
    nextStep: '请通过 https 打开，或在提供它的设备上打开。',
  }),
  PromptRefused: () => ({
    sentence: '此模型的格式不接受这段对话。',
    nextStep: '请在新对话中提问，或为这段对话选择其他模型。',
  }),
  PromptTooLong: ({ promptTokens, limitTokens, instructionTokens }) => ({
    sentence: instructionTokens
      ? `这条消息连同助手的指示太长：约 ${promptTokens} 个词元，其中指示占 ${instructionTokens} 个，而模型一次能读 ${limitTokens} 个。`
      : promptTokens && limitTokens
        ? `这条消息太长：约 ${promptTokens} 个词元，而模型一次能读 ${limitTokens} 个。`
        : '这条消息超过了模型一次能读的长度。',
    nextStep: instructionTokens
      ? '请缩短它，或换一个助手来回答。没有发送任何内容，您的文字仍在这里。'
      : '请缩短它。没有发送任何内容，您的文字仍在这里。',
  }),
  ShadersFailed: () => ({
    sentence: '显卡驱动无法构建这个模型所需的程序。',
    nextStep: '请选择名称中带 q4f32 的版本，或处理器用的模型。',
  }),
  StorageFailed: () => ({
    sentence: '浏览器无法写入它的存储空间。',
    nextStep: '请保持本页面打开，复制重要的内容；然后重启浏览器。',
  }),
  StorageFull: ({ neededBytes }) => ({
    sentence: neededBytes ? `存储空间不足：还需要 ${neededBytes}。` : '已没有存储空间用于此事。',
    nextStep: '请在这台设备上腾出空间，然后重试。',
  }),
  TooManyTries: ({ waitSeconds = '几秒钟' }) => ({
    sentence: '连续几次口令都不对，所以下一次尝试需要等待。',
    nextStep: `请在 ${waitSeconds}后重试。任何内容都不会被永久锁住。`,
  }),
  VaultAltered: () => ({
    sentence: 'Airlock 以外的东西改动了保存在这里的内容，或其中一部分已损坏。',
    nextStep: '显示出来的内容可以阅读，但有些可能是旧的或缺失。请复制重要的内容。',
  }),
  VaultBusy: () => ({
    sentence: '恢复备份期间对话一直在变化，因此没有恢复。',
    nextStep: '请等回答结束，关闭 Airlock 的其他标签页，然后再次恢复。没有任何改动。',
  }),
  VaultHeaderLost: () => ({
    sentence: '密码短语的记录缺失或被替换，因此这里的内容都无法打开。',
    nextStep: '请恢复备份，或抹除一切。在此之前不会写入任何内容。',
  }),
  VaultLocked: () => ({
    sentence: '您的对话已锁定。',
    nextStep: '请用口令解锁。',
  }),
  VaultNewer: () => ({
    sentence: '另一个标签页中运行着更新版本的 Airlock，保存的内容现在采用它的格式。',
    nextStep: '请复制您还没发送的内容，然后重新加载这个标签页。',
  }),
  WrongPassphrase: () => ({
    sentence: '口令不对。',
    nextStep: '请检查大小写和键盘语言，然后重试。',
  }),
};
