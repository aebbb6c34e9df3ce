import { formatNumber } from '../../shared/format.ts';
import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

export const attach: Catalogue['attach'] = {
  attach: 'テキストファイルを添付',
  attached: '添付したファイル',
  drop: 'テキストファイルをここにドロップ',
  dropClosed: '今は添付できません',
  staysHere: 'この端末で読まれ、ここから出ません。',
  facts: (size, tokens) => `${size} · ${plural(tokens, { other: '約 # トークン' })}`,
  remove: (name) => `${name} を外す`,
  close: 'このお知らせを閉じる',
  refused: {
    folder: (name) => `${name} はフォルダーです。中から必要なファイルを選んでください。`,
    empty: (name) => `${name} は空です。`,
    unreadable: (name) => `${name} を読めませんでした。もう一度選んでください。`,
    pdf: (name) => `${name} は PDF で、ここでは読めません。文章をコピーして貼り付けてください。`,
    office: (name) => `${name} はオフィス文書です。元のアプリでテキストか CSV として保存してください。`,
    picture: (name) => `${name} は画像です。ここのモデルが読めるのはテキストだけです。`,
    'not-text': (name) => `${name} に読めるテキストはありません。`,
    'not-utf8': (name) => `${name} は古い文字コードのテキストです。UTF-8 で保存してから、もう一度添付してください。`,
    'too-long': (name, tokens, limit) =>
      `${name} は約 ${formatNumber(tokens)} トークンありますが、モデルが一度に読めるのは ${formatNumber(limit)} トークンです。必要な部分だけを添付してください。`,
  },
  tooMuch: (tokens, limit) =>
    `送ろうとしている内容は約 ${formatNumber(tokens)} トークンで、モデルが一度に読める ${formatNumber(limit)} トークンを超えています。短くするか、ファイルを外してください。`,
  tooMuchInstructed: (tokens, limit, instructions) =>
    `送ろうとしている内容は、アシスタントへの指示（約 ${formatNumber(instructions)} トークン）と合わせて約 ${formatNumber(tokens)} トークンで、モデルが一度に読める ${formatNumber(limit)} トークンを超えています。短くするか、ファイルを外すか、別のアシスタントを選んでください。`,
};
