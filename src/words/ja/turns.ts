import { formatNumber } from '../../shared/format.ts';
import { plural } from '../../shared/words.ts';
import type { Catalogue } from '../catalogue.ts';

const tokens = (count: number): string => plural(count, { other: '# トークン' });

export const turns: Catalogue['turns'] = {
  conversation: '会話',
  you: 'あなた',
  model: 'モデル',
  inOtherWords: '言い換えて聞く',
  edit: { question: '言い換えた質問', cancel: 'キャンセル', ask: '代わりにこれを聞く' },
  otherDraft: { isThere: '別のタブでは、ここに別の文章があります。', show: '表示' },
  answerNow: '今すぐ答える',
  goOn: '続ける',
  cut: {
    writing: 'この回答は途中で切れました。書かれたところまでは保存されています。',
    stopped: 'この回答はあなたが止めました。',
    length: 'この回答は長さの上限に達しました。',
    empty: 'モデルは何も答えませんでした。',
  },
  notSeen: (count) =>
    plural(count, {
      other:
        'この会話は、モデルが一度に読める長さを超えています。最初の # 件のメッセージは読まれていませんが、ここに保存されたままです。',
    }),
  thinking: '考えています…',
  thought: '考えたこと',
  thoughtFor: (time) => `${time}考えました`,
  place: (at, count) => `${formatNumber(at)} / ${formatNumber(count)}`,
  questions: { which: '表示している質問', earlier: '前の言い方', later: '次の言い方' },
  answers: { which: '表示している回答', earlier: '前の回答', later: '次の回答' },
  again: {
    title: '別の回答',
    same: 'もう一度答える',
    freely: 'もう一度、より自由に答える',
    with: (model) => `${model} でもう一度答える`,
    goOn: 'この回答の続きを書く',
  },
  copy: { title: 'この回答をコピー', copy: 'コピー', markdown: 'Markdown として', plain: '書式なしテキストとして' },
  details: {
    speed: (perSecond, first) => `毎秒 ${perSecond} トークン · 最初は ${first}後`,
    model: 'モデル',
    unknown: '不明',
    assistant: 'アシスタント',
    ran: '動いた場所',
    onGraphicsCard: 'グラフィックカード上、web-llm',
    onProcessor: (threads) => plural(threads, { other: 'プロセッサー上、llama.cpp、# スレッド' }),
    settings: '設定',
    settingsWere: (temperature, topP, repeatPenalty, most) =>
      `温度 ${temperature}、top-p ${topP}、繰り返しペナルティ ${repeatPenalty}、最大 ${tokens(most)}`,
    read: '読んだ量',
    readTokens: (count, remembered) => `${tokens(count)}、うち ${remembered} は記憶していたもの`,
    written: '書いた量',
    writtenTokens: (count, perSecond) => `${tokens(count)}、毎秒 ${perSecond}`,
    firstWord: '最初の言葉',
    after: (time) => `${time}後`,
    when: '日時',
    leftOut: '省いたもの',
    nothing: 'なし：モデルは会話全体を読みました',
    first: (count) => plural(count, { other: '最初の # 件のメッセージ（入りきらないため）' }),
  },
  context: {
    full: (percent) => `コンテキスト：${percent} 使用`,
    fullAndCut: (percent) => `コンテキスト：${percent} 使用、省かれるメッセージあり`,
    takes: (used, budget) => `次に送る内容は、このモデルが一度に読める ${budget} トークンのうち約 ${used} を使います。`,
    leftOut: (count) =>
      plural(count, { other: '会話の最初の # 件のメッセージは省かれます。ここには保存されたままです。' }),
    nothingLeftOut: '会話から省かれるものはありません。',
  },
};
