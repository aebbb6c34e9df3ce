import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const markdown: Catalogue['markdown'] = {
  text: '文本',
  code: (language) => `代码，${language}`,
  copyCode: '复制代码',
  footnotes: '脚注',
  footnote: (number) => `脚注 ${number}`,
  backTo: (number) => `回到脚注 ${number}`,
  formula: '公式',
  table: '表格',
  done: '已完成',
  toDo: '待办',
  address: '地址',
  picture: (name) => `图片，未获取：${name}`,
  unnamedPicture: '图片，未获取：没有名称',
  pictures: (count) => plural(count, { other: '# 张图片' }),
  links: (count) => plural(count, { other: '# 个链接' }),
  tags: (count) => plural(count, { other: '# 个 HTML 标签' }),
  comma: '、',
  and: (others, last) => `${others}和${last}`,
  heldBack: (what) => `已拦下：${what}。`,
};
