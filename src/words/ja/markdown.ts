import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const markdown: Catalogue['markdown'] = {
  text: 'テキスト',
  code: (language) => `コード、${language}`,
  copyCode: 'コードをコピー',
  footnotes: '脚注',
  footnote: (number) => `脚注 ${number}`,
  backTo: (number) => `脚注 ${number} の位置に戻る`,
  formula: '数式',
  table: '表',
  done: '済み',
  toDo: '未完了',
  address: 'アドレス',
  picture: (name) => `画像（取得していません）：${name}`,
  unnamedPicture: '画像（取得していません）：名前なし',
  pictures: (count) => plural(count, { other: '画像 # 件' }),
  links: (count) => plural(count, { other: 'リンク # 件' }),
  tags: (count) => plural(count, { other: 'HTML タグ # 件' }),
  comma: '、',
  and: (others, last) => `${others}、${last}`,
  heldBack: (what) => `${what}を止めました。`,
};
