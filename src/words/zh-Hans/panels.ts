import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const panels: Catalogue['panels'] = {
  close: '关闭',
  altered: {
    read: '我已阅读',
    accept: '接受这里现有的内容……',
    title: '把能读取的内容当作全部吗？',
    meaning:
      '此后，旧的或缺失的内容不再能看得出来，此提示也会消失。不能读取的内容会在此设备上放到一边，不会删除。如果您有之前的备份，用备份更好。',
    acceptIt: '接受',
    leave: '保持原样',
    accepted: '已接受：您可以重新书写。这里的一切都能读取。',
    acceptedInPart: (count) =>
      plural(count, { other: '已接受：您可以重新书写。有 # 个部分不能读取：已在此设备上放到一边，没有删除。' }),
    underErase: '在“抹除”中可以移除放到一边的内容。',
  },
  migration: {
    label: '正在将保存的内容更新到此版本',
    progress: (done, total) => `正在将保存的内容更新到此版本：${total} 个对话中的 ${done} 个`,
    meanwhile: '期间一切都可以阅读。您可以随时关闭此页面：之后会从中断处继续。',
    newer: '较新版本的 Airlock 动过这里保存的内容。',
    newerMeaning:
      '此版本可以读取，但不会更改任何内容。要继续书写，请在“模型与更新”中获取较新的版本，并关闭 Airlock 的其他标签页。',
    modelAndUpdates: '模型与更新',
    onlyRead: '只阅读',
    again: '重试',
  },
  models: {
    title: '此设备上的模型',
    scope: '所选模型用于',
    here: '仅此对话',
    everywhere: '这里，以及没有另选模型的所有地方',
    onGpu: (memory) => `在显卡上运行，约占 ${memory} 内存`,
    onProcessor: (memory) => `在处理器上运行，约占 ${memory} 内存`,
    inUse: '使用中',
    gpuIsOff: '需要显卡，而显卡已设为从不使用',
    use: (model) => `使用 ${model}`,
    useThis: '使用这个',
    meaning: '更换会释放已加载的模型，所需时间与加载相同。您的对话保持原样。',
    thinking: '思考',
    thinkFirst: '先思考再回答',
    answerAtOnce: '立即回答：适用于可以这样要求的模型',
    notes: {
      'common-form': '这里无法读取它自己的对话格式：改用通用格式，回答质量可能较差。',
      'plain-marks': '它用普通词语区分发言，任何文本都可能含有这些词：它读取的文档可以冒充您说话。',
    },
    gpu: '显卡',
    gpuAutomatic: '自动：用于为它制作的模型',
    gpuNever: '从不',
    bring: '带来另一个模型',
  },
  trouble: {
    allTheSame: '仍然加载',
    get: '获取模型',
    again: '重新加载',
    check: '检查文件',
    onProcessor: (model) => `在处理器上使用 ${model}`,
  },
  other: {
    here: (model) => `在这里使用 ${model}`,
    wasChosen: '此对话本应由它回答。',
    chosen: (model) => ['已选择 ', model, '，发送时会加载。'],
    chosenHere: (model) => ['已为此对话选择 ', model, '，发送时会加载。'],
    untilThen: (model) => `在那之前，加载的是 ${model}。`,
    loadNow: '现在加载',
  },
};
