import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const voice: Catalogue['voice'] = {
  readAloud: '朗读',
  stopReading: '停止朗读',
  title: '语音',
  aloudTitle: '朗读',
  which: '浏览器称在本设备上运行的语音',
  trust: '哪些语音在本设备上运行，由浏览器说明。网页既无法核实，也无法强制。凡是通过网络运行的语音，一个也不使用。',
  unsupported: '此浏览器没有可用于朗读的语音。',
  unknown: '在 Android 上，浏览器并不了解实情，却把每个语音都称为本机语音。因此这里一个也不使用。',
  missing: '此浏览器在本设备上没有语音。您可以在系统设置的语音或辅助功能中添加一个，然后重新打开此页面。',
  overNetwork: (count) => plural(count, { other: '有 # 个语音通过网络运行，不会使用。' }),
  dictationTitle: '听写',
  whyNoMicrophone: '为什么没有麦克风',
  noMicrophone:
    '浏览器的听写会把您说的话发送给浏览器厂商，除非它能在本设备上转写。那样是否真的没有任何内容外传，我们还没能亲自验证。因此此页面完全不得收听，并由浏览器强制执行。',
  instead: '键盘或系统可能自带听写，可以在消息框中使用。它是否留在设备上，请看系统设置；网页看不到。',
};
